import { type Span, sentencesOf } from "../sentences.ts";
import { HASH_START, hashUnit } from "./hashing.ts";
import { isCapital, kindOf, LETTER, lowerUnit, SPACE } from "./letters.ts";
import { shapeOf } from "./shapes.ts";
import { endOfToken, splitOff } from "./token-ends.ts";

/**
 * The words and marks of a text, one column a property, in order. Words are cut as the training corpora cut them: "'s"
 * and "n't" stand alone, "U.S." and "Sen." keep their stops. Offsets are UTF-16 code units of the text.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the word in lower case, curly apostrophes made straight. */
  readonly lower: Int32Array;
  /** Hashes of the last two and three letters, and of the first three. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix3: Int32Array;
  /** What the word looks like; see `shapeOf`. */
  readonly shape: Uint8Array;
  /** 1 when a space or the paragraph's edge stands before the word. */
  readonly spaced: Uint8Array;
  /** Which sentence and which paragraph of the text the word stands in, counted from 0. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/** Each line of a text that holds more than space. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== 10) continue;
    if (at > start) lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

/** Cuts a text's paragraphs into words. Paragraphs must be in order and must not overlap. */
export function cutWords(text: string, paragraphs: readonly Span[] = linesOf(text)): Words {
  const size = paragraphs.reduce((sum, each) => sum + each.end - each.start, 0);
  const columns = new Columns(text, size);
  let sentence = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries())
    for (const span of sentencesOf(text, { kind: "paragraph", start, end })) {
      columns.cut(span.start, span.end, sentence, paragraph);
      sentence++;
    }
  return columns.words();
}

class Columns {
  private readonly text: string;
  private count = 0;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly lower: Int32Array;
  private readonly suffix2: Int32Array;
  private readonly suffix3: Int32Array;
  private readonly prefix3: Int32Array;
  private readonly shape: Uint8Array;
  private readonly spaced: Uint8Array;
  private readonly sentence: Int32Array;
  private readonly paragraph: Int32Array;

  constructor(text: string, size: number) {
    this.text = text;
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.lower = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.prefix3 = new Int32Array(size);
    this.shape = new Uint8Array(size);
    this.spaced = new Uint8Array(size);
    this.sentence = new Int32Array(size);
    this.paragraph = new Int32Array(size);
  }

  cut(from: number, to: number, sentence: number, paragraph: number): void {
    const { text } = this;
    let at = from;
    while (at < to) {
      if (kindOf(text.charCodeAt(at)) === SPACE) {
        at++;
        continue;
      }
      const end = endOfToken(text, at, to);
      const split = splitOff(text, at, end);
      if (split > at && split < end) {
        this.add(at, split, sentence, paragraph);
        this.add(split, end, sentence, paragraph);
      } else this.add(at, end, sentence, paragraph);
      at = end;
    }
  }

  private add(start: number, end: number, sentence: number, paragraph: number): void {
    const { text } = this;
    const i = this.count++;
    let hash = HASH_START;
    let kinds = 0;
    let capitals = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const low = lowerUnit(unit);
      hash = hashUnit(hash, low);
      if (at === start + 2) this.prefix3[i] = hash;
      const kind = kindOf(unit);
      kinds |= 1 << kind;
      if (kind === LETTER && isCapital(unit)) capitals++;
    }
    const length = end - start;
    if (length < 3) this.prefix3[i] = hash;
    this.start[i] = start;
    this.end[i] = end;
    this.lower[i] = hash;
    this.suffix2[i] = this.tail(Math.max(start, end - 2), end);
    this.suffix3[i] = this.tail(Math.max(start, end - 3), end);
    this.shape[i] = shapeOf(text, start, length, kinds, capitals);
    this.spaced[i] = start === 0 || kindOf(text.charCodeAt(start - 1)) === SPACE ? 1 : 0;
    this.sentence[i] = sentence;
    this.paragraph[i] = paragraph;
  }

  private tail(from: number, to: number): number {
    let hash = HASH_START;
    for (let at = from; at < to; at++) hash = hashUnit(hash, lowerUnit(this.text.charCodeAt(at)));
    return hash;
  }

  words(): Words {
    const { text, count } = this;
    return {
      text,
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      lower: this.lower.slice(0, count),
      suffix2: this.suffix2.slice(0, count),
      suffix3: this.suffix3.slice(0, count),
      prefix3: this.prefix3.slice(0, count),
      shape: this.shape.slice(0, count),
      spaced: this.spaced.slice(0, count),
      sentence: this.sentence.slice(0, count),
      paragraph: this.paragraph.slice(0, count),
    };
  }
}

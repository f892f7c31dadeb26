import type { Random } from "./sheet.ts";

const SYLLABLES =
  "ba ce di fo gu la me ni po ru sa te vu wo za bran del fer gon hal kim lor mar nes pel ros tam ven".split(" ");
/** What holds English sentences together, as often as it does: by these a reader tells a language from rubbish. */
const SMALL =
  "the the the of and to a in that was on for with as he she it by at from the had not his her said they".split(" ");
const LARGE = (
  "officer harbour lantern keeper report statement evidence investigation storm vehicle witness office review video " +
  "afternoon affidavit official difficult fingerprint effective reflection final fire first sufficient shuffle baffled " +
  "department county released attorney deputies described approached weapon doorway traffic offered suffered"
).split(" ");

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sentences about nothing: invented words among the words that hold English together. */
export class Vocabulary {
  private readonly random: Random;
  private readonly words: readonly string[];

  constructor(random: Random) {
    this.random = random;
    const invented = Array.from({ length: 250 }, () => this.some(1, 4, SYLLABLES).join(""));
    const several = (words: readonly string[], times: number) => Array.from({ length: times }, () => words).flat();
    this.words = [...invented, ...LARGE, ...several(SMALL, 7), "use-of-force", "body-worn", "self-made"];
  }

  number(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from));
  }

  sentence(): string[] {
    const words = this.some(7, 24, this.words);
    const [first = "Word"] = words;
    // "a." at the beginning of a line would be an item of a list.
    const last = words.at(-1) === "a" ? "harbour" : words.at(-1);
    return [capital(first), ...words.slice(1, -1), `${last}.`];
  }

  paragraph(from = 1, to = 5): string[] {
    return Array.from({ length: this.number(from, to) }, () => this.sentence()).flat();
  }

  paragraphs(count: number): string[][] {
    return Array.from({ length: count }, () => this.paragraph());
  }

  cell(): string {
    return this.random() < 0.3 ? String(this.number(1, 9_999)) : this.some(1, 4, this.words).join(" ");
  }

  heading(): string {
    return this.some(3, 7, this.words).map(capital).join(" ");
  }

  one<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.number(0, values.length)] ?? values[0];
  }

  private some(from: number, to: number, words: readonly string[]): string[] {
    return Array.from({ length: this.number(from, to) }, () => words[this.number(0, words.length)] ?? "word");
  }
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

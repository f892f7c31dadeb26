import PDFDocument from "pdfkit";
import type { Box } from "../../src/model/index.ts";

/** A word that was drawn, with the places of its parts: two where it was broken at the end of a line. */
export interface DrawnWord {
  readonly text: string;
  readonly parts: readonly { readonly page: number; readonly box: Box }[];
  /** Whether it is told: a letterhead and its like may be labelled as furniture without harm. */
  readonly isTold: boolean;
  /** Whether it is part of a sentence: not a cell of a table. */
  readonly isProse: boolean;
}

export interface Made {
  readonly bytes: Uint8Array;
  /** Every word outside running heads and feet, in reading order. */
  readonly wanted: readonly DrawnWord[];
  /** The words of running heads and feet, and numbers of lines and pages. */
  readonly running: readonly string[];
  /** Bullets, numbers of items and of notes: they may stand with what is told, or not. */
  readonly marks: readonly string[];
}

export type Random = () => number;

export interface Setting {
  readonly size: number;
  /** One of the fonts that every PDF reader has, or the path of a font to embed. */
  readonly font?: string;
  /** How wide the line is drawn out by wider spaces between its words. */
  readonly justifiedTo?: number;
  /** How a word is written in the font, where that is not how it is typed: with the one sign for `fi`. */
  readonly written?: (words: string) => string;
}

/**
 * What a line is: `body` is told, `head` is a letterhead, `running` is on every page, `rest-of-word` begins with the
 * second part of a word, `cell` stands in a table, `mark` is a bullet or a number of a note, and `later` comes in reading order only when
 * `sheet.tellLater` is called.
 */
export type Use = "body" | "head" | "running" | "rest-of-word" | "cell" | "mark" | "later";

interface Stroke {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly setting: Setting;
}

export type Rotation = 0 | 90 | 180 | 270;

export interface SheetOptions {
  readonly rotation?: Rotation;
  readonly info?: object;
  /** Not compressed, so that what is made can be changed by hand. */
  readonly isPlain?: boolean;
}

/**
 * A PDF under construction that remembers where each word stands. The lines of a page are drawn in an order shuffled by
 * `random`, so that the order in the file says nothing.
 */
export class Sheet {
  readonly wanted: DrawnWord[] = [];
  readonly running: string[] = [];
  readonly marks: string[] = [];
  readonly pdf: InstanceType<typeof PDFDocument>;
  page = 1;
  private strokes: Stroke[] = [];
  private later: DrawnWord[] = [];
  private readonly random: Random;
  private readonly chunks: Buffer[] = [];
  private readonly rotation: Rotation;

  constructor(random: Random, { rotation = 0, info = {}, isPlain = false }: SheetOptions = {}) {
    this.random = random;
    this.rotation = rotation;
    const made = { CreationDate: new Date(Date.UTC(2031, 0, 1)), ...info };
    this.pdf = new PDFDocument({ size: "LETTER", margin: 0, info: made, compress: !isPlain });
    this.pdf.on("data", (chunk: Buffer) => this.chunks.push(chunk));
    this.turnPage();
  }

  /** One line, its baseline at `y`. Words broken from the last line go on in `wanted`'s last word. */
  line(text: string, x: number, y: number, setting: Setting, use: Use = "body"): void {
    this.strokes.push({ text, x, y, setting });
    const words = text.split(" ");
    for (const [index, word] of words.entries()) {
      const right = x + this.reach(words.slice(0, index + 1), setting, text);
      const box = { left: right - this.width(word, setting), right, top: y - 0.45 * setting.size, bottom: y };
      const part = { page: this.page, box: turnedBox(box, this.rotation) };
      const drawn = { text: word, parts: [part], isTold: use !== "head", isProse: use !== "head" && use !== "cell" };
      if (use === "running") this.running.push(word);
      else if (use === "mark") this.marks.push(word);
      else if (use === "later") this.later.push(drawn);
      else if (use === "rest-of-word" && index === 0) this.goOn(word, part);
      else this.wanted.push(drawn);
    }
  }

  /** Something drawn that is no text. */
  shape(draw: (pdf: InstanceType<typeof PDFDocument>) => void): void {
    draw(this.pdf);
  }

  /** Notes come here in reading order: after the paragraph that was going on when they were drawn. */
  tellLater(): void {
    this.wanted.push(...this.later);
    this.later = [];
  }

  width(text: string, { font = "Times-Roman", size, written = (words) => words }: Setting): number {
    return this.pdf.font(font).fontSize(size).widthOfString(written(text));
  }

  newPage(): void {
    this.draw();
    this.pdf.addPage();
    this.page++;
    this.turnPage();
  }

  async done(): Promise<Made> {
    this.tellLater();
    this.draw();
    const ended = new Promise<void>((resolve) => this.pdf.on("end", resolve));
    this.pdf.end();
    await ended;
    const { wanted, running, marks } = this;
    return { bytes: new Uint8Array(Buffer.concat(this.chunks)), wanted, running, marks };
  }

  private goOn(word: string, part: DrawnWord["parts"][number]): void {
    const first = this.wanted.pop();
    const stem = first?.text ?? "";
    const isReal = /^(?:use|body|self)-$/.test(stem);
    const parts = [...(first?.parts ?? []), part];
    this.wanted.push({ text: (isReal ? stem : stem.slice(0, -1)) + word, parts, isTold: true, isProse: true });
  }

  /** How far a line reaches with its first words. Words that are drawn out are set one by one. */
  private reach(words: readonly string[], setting: Setting, line: string): number {
    const gap = this.extraGap(line, setting);
    if (gap === 0) return this.width(words.join(" "), setting);
    const alone = words.reduce((sum, word) => sum + this.width(word, setting), 0);
    return alone + (words.length - 1) * (gap + this.width(" ", setting));
  }

  private extraGap(text: string, setting: Setting): number {
    const gaps = text.split(" ").length - 1;
    if (setting.justifiedTo === undefined || gaps === 0) return 0;
    const words = text.split(" ").reduce((sum, word) => sum + this.width(word, setting), 0);
    return Math.max(0, (setting.justifiedTo - words) / gaps - this.width(" ", setting));
  }

  private draw(): void {
    for (let index = this.strokes.length - 1; index > 0; index--) {
      const other = Math.floor(this.random() * (index + 1));
      const [one, two] = [this.strokes[index], this.strokes[other]];
      if (one && two) [this.strokes[index], this.strokes[other]] = [two, one];
    }
    for (const { text, x, y, setting } of this.strokes) {
      const wordSpacing = this.extraGap(text, setting);
      const options = { lineBreak: false, baseline: "alphabetic", wordSpacing } as object;
      this.pdf.font(setting.font ?? "Times-Roman").fontSize(setting.size);
      this.pdf.text(setting.written?.(text) ?? text, x, y, options);
    }
    this.strokes = [];
  }

  private turnPage(): void {
    if (this.rotation !== 0) Object.assign(this.pdf.page.dictionary.data, { Rotate: this.rotation });
  }
}

/** Where a box of an upright page stands once the page is turned clockwise. */
export function turnedBox({ left, top, right, bottom }: Box, rotation: Rotation): Box {
  if (rotation === 90) return { left: 792 - bottom, right: 792 - top, top: left, bottom: right };
  if (rotation === 180) return { left: 612 - right, right: 612 - left, top: 792 - bottom, bottom: 792 - top };
  if (rotation === 270) return { left: top, right: bottom, top: 612 - right, bottom: 612 - left };
  return { left, top, right, bottom };
}

import PDFDocument from "pdfkit";
import type { Box } from "../src/model/index.ts";

/** A word that was drawn, with the places of its parts: two where it was broken at the end of a line. */
export interface DrawnWord {
  readonly text: string;
  readonly parts: readonly { readonly page: number; readonly box: Box }[];
}

export interface Made {
  readonly bytes: Uint8Array;
  /** Every word outside running heads and feet, in reading order. */
  readonly wanted: readonly DrawnWord[];
  /** The words of running heads and feet. */
  readonly running: readonly string[];
}

export type Random = () => number;

export interface Setting {
  readonly size: number;
  readonly font?: string;
  readonly isJustified?: boolean;
}

interface Stroke {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly setting: Setting;
}

/**
 * A PDF under construction that remembers where each word stands. The lines of a page are drawn in an order shuffled by
 * `random`, so that the order in the file says nothing.
 */
export class Sheet {
  readonly wanted: DrawnWord[] = [];
  readonly running: string[] = [];
  readonly pdf: InstanceType<typeof PDFDocument>;
  page = 1;
  private strokes: Stroke[] = [];
  private readonly random: Random;
  private readonly chunks: Buffer[] = [];
  private readonly rotation: number;

  constructor(random: Random, { rotation = 0 }: { readonly rotation?: number } = {}) {
    this.random = random;
    this.rotation = rotation;
    this.pdf = new PDFDocument({ size: "LETTER", margin: 0, info: { CreationDate: new Date(Date.UTC(2031, 0, 1)) } });
    this.pdf.on("data", (chunk: Buffer) => this.chunks.push(chunk));
    this.turnPage();
  }

  /** One line, its baseline at `y`. Words broken from the last line go on in `wanted`'s last word. */
  line(text: string, x: number, y: number, setting: Setting, use: "body" | "running" | "rest-of-word" = "body"): void {
    this.strokes.push({ text, x, y, setting });
    const words = text.split(" ");
    for (const [index, word] of words.entries()) {
      const right = x + this.width(words.slice(0, index + 1).join(" "), setting);
      const box = { left: right - this.width(word, setting), right, top: y - 0.45 * setting.size, bottom: y };
      const part = { page: this.page, box: this.shown(box) };
      if (use === "running") this.running.push(word);
      else if (use === "rest-of-word" && index === 0) this.goOn(word, part);
      else this.wanted.push({ text: word, parts: [part] });
    }
  }

  width(text: string, { font = "Times-Roman", size }: Setting): number {
    return this.pdf.font(font).fontSize(size).widthOfString(text);
  }

  newPage(): void {
    this.draw();
    this.pdf.addPage();
    this.page++;
    this.turnPage();
  }

  async done(): Promise<Made> {
    this.draw();
    const ended = new Promise<void>((resolve) => this.pdf.on("end", resolve));
    this.pdf.end();
    await ended;
    return { bytes: new Uint8Array(Buffer.concat(this.chunks)), wanted: this.wanted, running: this.running };
  }

  private goOn(word: string, part: DrawnWord["parts"][number]): void {
    const first = this.wanted.pop();
    const stem = first?.text ?? "";
    const isReal = /^(?:use|body|self)-$/.test(stem);
    this.wanted.push({ text: (isReal ? stem : stem.slice(0, -1)) + word, parts: [...(first?.parts ?? []), part] });
  }

  private draw(): void {
    for (let index = this.strokes.length - 1; index > 0; index--) {
      const other = Math.floor(this.random() * (index + 1));
      const [one, two] = [this.strokes[index], this.strokes[other]];
      if (one && two) [this.strokes[index], this.strokes[other]] = [two, one];
    }
    for (const { text, x, y, setting } of this.strokes) {
      const options = { lineBreak: false, baseline: "alphabetic" } as object;
      this.pdf.font(setting.font ?? "Times-Roman").fontSize(setting.size);
      this.pdf.text(text, x, y, options);
    }
    this.strokes = [];
  }

  private turnPage(): void {
    if (this.rotation !== 0) Object.assign(this.pdf.page.dictionary.data, { Rotate: this.rotation });
  }

  /** Where a box stands once the viewer has turned the page. */
  private shown(box: Box): Box {
    if (this.rotation !== 90) return box;
    return { left: 792 - box.bottom, right: 792 - box.top, top: box.left, bottom: box.right };
  }
}

import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { combined, IDENTITY, type Matrix, matrixFrom } from "./matrix.ts";

/** What a page's drawing has been told about the text that comes next. */
export interface TextState {
  readonly page: Matrix;
  readonly text: Matrix;
  readonly font: string;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** Whether letters are filled, outlined, or not drawn at all. */
  readonly mode: number;
  /** Where the line begins, and where the next letter goes. */
  readonly line: readonly [number, number];
  readonly pen: readonly [number, number];
}

const START: TextState = {
  page: IDENTITY,
  text: IDENTITY,
  font: "",
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  line: [0, 0],
  pen: [0, 0],
};

/** No page that people made nests deeper; a page that does is not drawn further down. */
const DEEPEST = 500;

/** Follows the operations of a page that move its text about. Operations on anything else change nothing. */
export class TextStates {
  now: TextState;
  private readonly saved: TextState[] = [];
  private readonly base: Matrix;

  constructor(base: Matrix) {
    this.base = base;
    this.now = { ...START, page: base };
  }

  follow(operation: number, given: readonly unknown[]): void {
    const number = typeof given[0] === "number" ? given[0] : 0;
    const second = typeof given[1] === "number" ? given[1] : 0;
    if (operation === OPS.save || operation === OPS.beginGroup || operation === OPS.paintFormXObjectBegin) this.save();
    if (operation === OPS.restore || operation === OPS.endGroup || operation === OPS.paintFormXObjectEnd)
      this.now = this.saved.pop() ?? this.now;
    if (operation === OPS.transform) this.transform(given);
    else if (operation === OPS.paintFormXObjectBegin) this.transform(given[0]);
    else if (operation === OPS.beginGroup) this.transform((given[0] as { matrix?: unknown } | undefined)?.matrix);
    else if (operation === OPS.beginAnnotation) this.beginAnnotation(given);
    else if (operation === OPS.endAnnotation) this.now = this.saved.pop() ?? this.now;
    else if (operation === OPS.beginText) this.set({ text: IDENTITY, line: [0, 0], pen: [0, 0] });
    else if (operation === OPS.setFont) this.set({ font: String(given[0]), size: second });
    else if (operation === OPS.setGState) this.setGraphics(given[0]);
    else if (operation === OPS.setCharSpacing) this.set({ letterSpace: number });
    else if (operation === OPS.setWordSpacing) this.set({ wordSpace: number });
    else if (operation === OPS.setHScale) this.set({ stretch: number / 100 });
    else if (operation === OPS.setLeading) this.set({ leading: -number });
    else if (operation === OPS.setTextRise) this.set({ rise: number });
    else if (operation === OPS.setTextRenderingMode) this.set({ mode: number });
    else if (operation === OPS.setTextMatrix)
      this.set({ text: matrixFrom(given[0]) ?? matrixFrom(given) ?? IDENTITY, line: [0, 0], pen: [0, 0] });
    else if (operation === OPS.moveText) this.move(number, second);
    else if (operation === OPS.setLeadingMoveText) {
      this.set({ leading: second });
      this.move(number, second);
    } else if (operation === OPS.nextLine) this.move(0, this.now.leading);
  }

  set(change: Partial<TextState>): void {
    this.now = { ...this.now, ...change };
  }

  private save(): void {
    if (this.saved.length < DEEPEST) this.saved.push(this.now);
  }

  private transform(given: unknown): void {
    const matrix = matrixFrom(given);
    if (matrix) this.set({ page: combined(this.now.page, matrix) });
  }

  private move(x: number, y: number): void {
    const line = [this.now.line[0] + x, this.now.line[1] + y] as const;
    this.set({ line, pen: line });
  }

  /** What is filled into a form is drawn from the page's own corner. */
  private beginAnnotation(given: readonly unknown[]): void {
    this.save();
    this.now = { ...START, page: this.base };
    this.transform(given[2]);
    this.transform(given[3]);
  }

  private setGraphics(settings: unknown): void {
    for (const [name, value] of Array.isArray(settings) ? settings : [])
      if (name === "Font" && Array.isArray(value)) this.set({ font: String(value[0]), size: Number(value[1]) });
  }
}

import { styleText } from "node:util";
import { legible } from "../../publish/index.ts";
import { columnsOf, wrap } from "./columns.ts";

/** How words may be set apart. Never the only sign of anything. */
export type Ink = "bold" | "dim" | "green" | "yellow" | "red" | "cyan" | "blue" | "magenta";

/**
 * Lines for a terminal, wrapped to its width. Everything written is made safe first, so no text of a document can move
 * the cursor, colour a word or reorder a line; only ink chosen here does, and only when colour is asked for.
 */
export class Paper {
  readonly width: number;
  readonly #colour: boolean;
  readonly #lines: string[] = [];

  constructor(width: number, colour: boolean) {
    this.width = width;
    this.#colour = colour;
  }

  /** Wraps text behind a lead: "Date  November 7". Further lines hang under the text. */
  write(text: string, layout: { indent?: number; lead?: string; ink?: Ink; leadInk?: Ink } = {}): void {
    const { indent = 0, lead = "" } = layout;
    const safeLead = oneLine(lead, false);
    const hang = indent + columnsOf(safeLead);
    const lines = wrap(oneLine(text, true), this.width - hang);
    for (const [index, line] of (lines.length > 0 ? lines : [""]).entries()) {
      const before =
        index === 0
          ? this.#ink(line === "" ? safeLead.trimEnd() : safeLead, layout.leadInk)
          : " ".repeat(hang - indent);
      this.#push(" ".repeat(indent) + before + this.#ink(line, layout.ink));
    }
  }

  /** Text wrapped at the left, with a few words at the right edge of its first line. */
  writeBetween(
    text: string,
    right: string,
    layout: { indent?: number; lead?: string; ink?: Ink; leadInk?: Ink; rightInk?: Ink },
  ): void {
    const { indent = 0, lead = "" } = layout;
    const safeLead = oneLine(lead, false);
    const hang = indent + columnsOf(safeLead);
    const [first = "", ...more] = wrap(oneLine(text, true), this.width - hang - columnsOf(right) - 2);
    const gap = " ".repeat(Math.max(2, this.width - hang - columnsOf(first) - columnsOf(right)));
    const start = " ".repeat(indent) + this.#ink(safeLead, layout.leadInk) + this.#ink(first, layout.ink);
    this.#push(start + gap + this.#ink(right, layout.rightInk));
    for (const line of more) this.#push(" ".repeat(hang) + this.#ink(line, layout.ink));
  }

  heading(text: string): void {
    this.gap();
    this.write(text.toUpperCase(), { ink: "bold" });
  }

  /** One empty line, never two. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  text(): string {
    return `${this.#lines.join("\n").replace(/\n+$/, "")}\n`;
  }

  #ink(text: string, ink: Ink | undefined): string {
    return this.#colour && ink && text !== "" ? styleText(ink, text, { validateStream: false }) : text;
  }

  #push(line: string): void {
    this.#lines.push(line.replace(/ +$/, ""));
  }
}

/** Untrusted text as one line; a lead keeps its own spaces, which set columns apart. */
function oneLine(text: string, tight: boolean): string {
  const flat = legible(text).replace(/[\t\n\r]+/g, " ");
  return tight ? flat.replace(/\s+/g, " ").trim() : flat;
}

import type { Cell } from "./table.ts";

/**
 * The beginnings of a cell that a spreadsheet may take for those of a formula, also in their full-width forms, and the apostrophe that guards
 * against it: so every cell that begins with one apostrophe lost nothing but that when it is taken off.
 */
const GUARDED = /^['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A line of a CSV file (RFC 4180, UTF-8, a line feed at its end). Words that could be taken for a formula stand behind an apostrophe; null is an empty cell without quotes. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === "string" ? quoted(guarded(cell)) : (cell ?? ""))).join(",")}\n`;
}

/** Words as they stand in a cell. */
export function guarded(words: string): string {
  return GUARDED.test(words) ? `'${words}` : words;
}

/** What a cell says: its words without the apostrophe that guards them. */
export function unguarded(words: string): string {
  return words.startsWith("'") ? words.slice(1) : words;
}

function quoted(words: string): string {
  return words === "" || /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

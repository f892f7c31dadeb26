import type { Measured } from "./measures.ts";

const COLUMNS = ["words", "in order", "mapped", "unread", "cut", "stray", "s a page"] as const;

/** The head of a table in Markdown in which every row is one kind of document. */
export function head(title: string): string {
  return row([title, ...COLUMNS], `|${" --- |".repeat(COLUMNS.length + 1)}`);
}

/** One kind of document: words, and the shares of them that came out as they should. */
export function line(name: string, measured: Measured, seconds: number, pages: number): string {
  const { wanted, found, mapped, unread, cut, stray } = measured;
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  const speed = (seconds / pages).toFixed(seconds / pages < 0.1 ? 3 : 1);
  return row([
    name,
    String(wanted),
    share(found, wanted),
    share(mapped, found),
    ...[unread, cut, stray].map(String),
    speed,
  ]);
}

function row(cells: readonly string[], below = ""): string {
  const [name = "", ...numbers] = cells;
  const text = `| ${name.padEnd(36)} | ${numbers.map((number) => number.padStart(8)).join(" | ")} |`;
  return below === "" ? text : `${text}\n${below}`;
}

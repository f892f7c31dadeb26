import type { Cells } from "../../model/index.ts";
import { BadTable } from "./bad-table.ts";
import type { TableRow } from "./table-row.ts";

/** Characters in one line. */
const LONGEST = 4_000_000;

/**
 * The rows of JSON lines: an object a line. Numbers and truth values are kept as they are written in JSON, lists and objects as JSON; a null
 * is a cell that is not there, which differs from an empty one.
 */
export async function* jsonRows(path: string, words: AsyncIterable<string>): AsyncGenerator<TableRow> {
  let [line, rest] = [0, ""];
  for await (const piece of words) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST) throw new BadTable(path, `line ${line + lines.length + 1} is too long to be a row.`);
    for (const one of lines) {
      line++;
      const cells = cellsOf(path, one, line);
      if (cells) yield { line, cells };
    }
  }
  const cells = cellsOf(path, rest, line + 1);
  if (cells) yield { line: line + 1, cells };
}

function cellsOf(path: string, words: string, line: number): Cells | null {
  const trimmed = words.replace(/^\ufeff/, "").trim();
  if (trimmed === "") return null;
  let row: unknown;
  try {
    row = JSON.parse(trimmed);
  } catch (error) {
    throw new BadTable(path, `line ${line} is no JSON. Mend the line; nothing was imported.`, { cause: error });
  }
  if (typeof row !== "object" || row === null || Array.isArray(row))
    throw new BadTable(path, `line ${line} is no JSON object, as {"id": "7"} is. Mend the line; nothing was imported.`);
  const cells = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(
    cells.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

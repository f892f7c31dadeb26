import { annotationsOf } from "./annotations.ts";
import { csvLine } from "./csv.ts";
import { entitiesOf } from "./entities.ts";
import type { AnyTable, PublishedCase } from "./table.ts";
import { tables } from "./tables/index.ts";

/** A kind of data file that holds something of every case: the lines of each case stand together, by the cases' ids. */
export interface DataFile {
  readonly name: string;
  readonly ending: string;
  /** What stands before the first case. */
  readonly head: string;
  readonly linesOf: (published: PublishedCase) => string;
  /** The table of a CSV file; null for the others. */
  readonly table: AnyTable | null;
}

/** Every kind of data file, in one order. */
export const dataFiles: readonly DataFile[] = [
  ...tables.map(
    (table): DataFile => ({
      name: table.name,
      ending: "csv",
      head: csvLine(table.columns.map(({ name }) => name)),
      linesOf: (published) => table.cellsOf(published).map(csvLine).join(""),
      table,
    }),
  ),
  objects("cases", "jsonl", ({ file, documents }) => [{ case: file, documents: [...documents.values()] }]),
  objects("annotations", "jsonl", annotationsOf),
  objects("entities", "ftm.json", entitiesOf),
];

function objects(name: string, ending: string, of: (published: PublishedCase) => readonly object[]): DataFile {
  const linesOf = (published: PublishedCase) =>
    of(published)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join("");
  return { name, ending, head: "", linesOf, table: null };
}

/** The most cases, by how many first digits of their ids they are put in parts by. */
const MOST = 1_000;

/**
 * The parts that the data of so many cases comes in, by the first digits of their ids: one where there are up to a thousand, else sixteen, or 256. So a case
 * that changes changes the files of its part only.
 */
export function partsFor(cases: number): readonly string[] {
  const digits = cases <= MOST ? 0 : cases <= 16 * MOST ? 1 : 2;
  return digits === 0 ? [""] : Array.from({ length: 16 ** digits }, (_, i) => i.toString(16).padStart(digits, "0"));
}

/** The part that a case is in. */
export function partOf(caseId: string, parts: readonly string[]): string {
  return caseId.slice("case-".length, "case-".length + (parts[0] ?? "").length);
}

/** Where a file of a part lies: `claims.csv` where there is one part, else `claims-0.csv` to `claims-f.csv`. */
export function partPath(name: string, part: string, ending: string): string {
  return `${name}${part === "" ? "" : `-${part}`}.${ending}`;
}

import { fitOf, type SourceAdapter } from "../../link/index.ts";
import { Misuse, OWN_SOURCE } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { adapterByColumns, adapterFor } from "./adapter-for.ts";
import { knownSource } from "./known-sources.ts";
import { openTable } from "./table-opening.ts";

/** A list that somebody wants linked: a file, or rows that a record took in, and how they are read; or the cases of a record. */
export type ChosenList =
  | { readonly kind: "cases"; readonly source: typeof OWN_SOURCE }
  | { readonly kind: "file"; readonly source: string; readonly file: string; readonly adapter: SourceAdapter }
  | {
      readonly kind: "imported";
      readonly source: string;
      /** The name under which the rows were taken in. */
      readonly imported: string;
      readonly columns: readonly string[];
      readonly adapter: SourceAdapter;
    };

/** How the record's cases are named among lists. */
export const OWN_LIST = "cases";

/** What stands before the name of an imported list. A file that is called so is named with its folder: `./imported:x`. */
export const IMPORTED = "imported:";

const PARTS = /^(?:([\w-]+)=)?(.+)$/s;

/** Whether a list is in a record, not in a file. */
export function isOfRecord(list: string): boolean {
  return list === OWN_LIST || (PARTS.exec(list)?.[2] ?? "").startsWith(IMPORTED);
}

/** How a list is named to a person. */
export function nameOfList(list: ChosenList): string {
  if (list.kind === "cases") return OWN_LIST;
  return list.kind === "file" ? list.file : `${IMPORTED}${list.imported}`;
}

/**
 * Finds out how each list is to be read. A list is a file; `imported:NAME` for rows that a record took in; either with its source before it, as
 * `washington-post-2=fatal.csv`; or `cases`. A source is one that is known, or the name of a mapping that was given; where none is said it is
 * told by the columns. Refused are fewer than two lists, and two of one source: links name records by source and key.
 */
export async function chooseLists(
  lists: readonly string[],
  maps: readonly string[],
  store: Store | null = null,
): Promise<ChosenList[]> {
  const mappings = await Promise.all(maps.map((map) => adapterFor(map, { map })));
  const chosen: ChosenList[] = [];
  for (const list of lists) chosen.push(await chooseList(list, mappings, store));
  if (chosen.length < 2)
    throw new Misuse("one list cannot be linked. Name two or more, or cases for those of the record.");
  const twice = chosen.find(({ source }, i) => chosen.findIndex((other) => other.source === source) < i);
  if (twice)
    throw new Misuse(
      `two of the lists are of ${twice.source}, and links name a record by its source and key. Name one of them, or read one by a mapping with another name.`,
    );
  return chosen;
}

async function chooseList(list: string, mappings: readonly SourceAdapter[], store: Store | null): Promise<ChosenList> {
  if (list === OWN_LIST) return { kind: "cases", source: OWN_SOURCE };
  const [, named, where = list] = PARTS.exec(list) ?? [];
  const mapping = mappings.find(({ name }) => name === named);
  if (isOfRecord(list)) {
    const imported = where.slice(IMPORTED.length);
    const { columns, file } = await lastImport(store, imported);
    const adapter =
      mapping ??
      (named === undefined
        ? (fitting(columns, mappings) ?? adapterByColumns(columns, where, file))
        : knownSource(named));
    return { kind: "imported", source: adapter.name, imported, columns, adapter };
  }
  const adapter =
    mapping ??
    (named === undefined && mappings.length > 0 ? fitting((await openTable(where)).columns, mappings) : undefined) ??
    (await adapterFor(where, named === undefined ? {} : { source: named }));
  return { kind: "file", source: adapter.name, file: where, adapter };
}

function fitting(columns: readonly string[], mappings: readonly SourceAdapter[]): SourceAdapter | undefined {
  return mappings.find((mapping) => fitOf(mapping, columns).gone.length === 0);
}

/** What the last import of a list was; a name that no import has is told with those there are. */
async function lastImport(store: Store | null, imported: string) {
  if (!store) throw new Misuse(`${IMPORTED}${imported}: imported rows are those of a record. Say which with --record.`);
  const log = await store.importLog();
  const last = log.findLast(({ source }) => source === imported);
  if (last) return last;
  const others = [...new Set(log.map(({ source }) => source))].sort();
  throw new Misuse(
    `${IMPORTED}${imported}: the record has no rows of “${imported}”${others.length > 0 ? `; it has those of ${others.join(", ")}` : ""}. Take them in with "answerable import TABLE --source ${imported}", or name the file itself.`,
  );
}

import { fitOf, type SourceAdapter } from "../../link/index.ts";
import { Misuse, OWN_SOURCE } from "../../model/index.ts";
import { adapterFor } from "./adapter-for.ts";
import { openTable } from "./table-opening.ts";

/** A list that somebody wants linked: a file and how it is read, or the cases of a record. */
export type ChosenList =
  | { readonly kind: "cases"; readonly source: typeof OWN_SOURCE }
  | { readonly kind: "file"; readonly source: string; readonly file: string; readonly adapter: SourceAdapter };

/** How the record's cases are named among lists. */
export const OWN_LIST = "cases";

/**
 * Finds out how each list is to be read. A list is a file; a file with its source before it, as `washington-post-2=fatal.csv`; or `cases`. A
 * source is one that is known, or the name of a mapping that was given; where none is said it is told by the columns. Refused are fewer than
 * two lists, and two of one source: links name records by source and key.
 */
export async function chooseLists(lists: readonly string[], maps: readonly string[]): Promise<ChosenList[]> {
  const mappings = await Promise.all(maps.map((map) => adapterFor(map, { map })));
  const chosen: ChosenList[] = [];
  for (const list of lists) chosen.push(await chooseList(list, mappings));
  if (chosen.length < 2)
    throw new Misuse("one list cannot be linked. Name two or more, or cases for those of the record.");
  const twice = chosen.find(({ source }, i) => chosen.findIndex((other) => other.source === source) < i);
  if (twice)
    throw new Misuse(
      `two of the lists are of ${twice.source}, and links name a record by its source and key. Name one of them, or read one by a mapping with another name.`,
    );
  return chosen;
}

async function chooseList(list: string, mappings: readonly SourceAdapter[]): Promise<ChosenList> {
  if (list === OWN_LIST) return { kind: "cases", source: OWN_SOURCE };
  const [, named, after] = /^([\w-]+)=(.+)$/s.exec(list) ?? [];
  const file = after ?? list;
  const adapter =
    mappings.find(({ name }) => name === named) ??
    (named === undefined ? await fittingMapping(file, mappings) : undefined) ??
    (await adapterFor(file, named === undefined ? {} : { source: named }));
  return { kind: "file", source: adapter.name, file, adapter };
}

async function fittingMapping(file: string, mappings: readonly SourceAdapter[]): Promise<SourceAdapter | undefined> {
  if (mappings.length === 0) return undefined;
  const { columns } = await openTable(file);
  return mappings.find((mapping) => fitOf(mapping, columns).gone.length === 0);
}

import { realpath, stat } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { captureAll } from "../../../capture/index.ts";
import { type Cells, isUnreadableDocument, momentAsWritten } from "../../../model/index.ts";
import type { Known } from "../../read-captured.ts";
import { keepCaptured } from "../keep-captured.ts";
import { refusalOf } from "../kept-capture.ts";
import type { OpenRecord } from "../open-record.ts";
import { cell, type ImportedDocument, type ImportOptions } from "./import-options.ts";
import type { StagedTable } from "./stage-table.ts";

const AT_ONCE = 500;

interface Wanted {
  readonly key: string;
  readonly address: string;
  readonly cells: Cells;
}

/**
 * Keeps the documents that the rows of a table name and that the record does not have from them: files, by their place beside the table,
 * and addresses where they are to be fetched. What cannot be got is told of and harms nothing else; the next import tries it again.
 */
export async function* importDocuments(
  record: OpenRecord,
  path: string,
  table: StagedTable,
  options: ImportOptions,
): AsyncGenerator<ImportedDocument> {
  const told: ImportedDocument[] = [];
  let now: Wanted | null = null;
  async function* sources(): AsyncGenerator<string> {
    for await (const wanted of notTaken(record, table, options)) {
      const place = await placeOf(wanted.address, path, options.fetch ?? false);
      if ("source" in place) {
        now = wanted;
        yield place.source;
      } else told.push({ ...named(wanted), document: null, ...place });
    }
  }
  for await (const item of captureAll(sources(), options.capture)) {
    yield* told.splice(0);
    // Each source is asked for when the one before is done, so what comes out is of the row that was asked for last.
    const wanted = now as Wanted | null;
    if (wanted === null) continue;
    if (isUnreadableDocument(item)) {
      const refused = refusalOf(item, null);
      await record.store.refuse([refused]);
      yield { ...named(wanted), done: "refused", document: null, reason: refused.reason };
      continue;
    }
    const { known, reason } = knownOf(wanted.cells, options);
    const [isNew] = await keepCaptured(record, [item], known);
    await record.store.linkDocument({ source: options.source, ...named(wanted), document: item.id });
    yield { ...named(wanted), done: isNew ? "added" : "known", document: item.id, reason };
  }
  yield* told;
}

/** Where a document is, or why it is not got: somebody else's table must not take any file of this machine into the record. */
async function placeOf(address: string, path: string, fetch: boolean) {
  if (/^https?:/i.test(address))
    return fetch
      ? { source: address }
      : { done: "not fetched" as const, reason: "an address is fetched only with --fetch" };
  const folder = await realpath(dirname(path));
  const source = resolve(folder, address);
  const real = await realpath(source).catch(() => source);
  if (!real.startsWith(`${folder}${sep}`))
    return {
      done: "refused" as const,
      reason: "it is not in the table's folder. Put it there, or add it by answerable add.",
    };
  if ((await stat(real).catch(() => null))?.isDirectory())
    return { done: "refused" as const, reason: "it is a folder. Name each file in it." };
  return { source };
}

function named({ key, address }: Wanted) {
  return { key, address };
}

/** The addresses in the rows of the record that led to no document yet. */
async function* notTaken(
  { store }: OpenRecord,
  table: StagedTable,
  { source, links, updateOnly }: ImportOptions,
): AsyncGenerator<Wanted> {
  for (const batch of table.rows.batches(AT_ONCE)) {
    const naming = batch.filter(({ cells }) => cells !== null && cell(cells, links).trim() !== "");
    const taken = await store.addressesTaken(
      source,
      naming.map(({ key }) => key),
    );
    for (const { key, cells } of naming) {
      if (updateOnly && (await store.versionsOf(source, key)).length === 0) continue;
      for (const address of addressesIn(cell(cells ?? {}, links)))
        if (!taken.get(key)?.has(address)) yield { key, address, cells: cells ?? {} };
    }
  }
}

/** Several in one cell stand on lines of their own, or with a semicolon and a space between. */
function addressesIn(words: string): string[] {
  const all = words.split(/;\s+|\n|\s+(?=https?:)/).map((one) => one.trim());
  return [...new Set(all)].filter(Boolean);
}

function knownOf(cells: Cells, { published, publisher }: ImportOptions): { known: Known; reason: string | null } {
  const [day, name] = [cell(cells, published).trim(), cell(cells, publisher).trim()];
  const moment = day === "" ? null : momentAsWritten(day);
  return {
    known: { ...(moment && { published: moment }), ...(name !== "" && { publisher: name }) },
    reason: day !== "" && moment === null ? `“${day}” is no date such as 2031-03-05, so it counts as not told` : null,
  };
}

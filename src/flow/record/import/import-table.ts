import { basename } from "node:path";
import type { RowDeed } from "../../../model/index.ts";
import type { StagedRow } from "../../../store/index.ts";
import type { OpenRecord } from "../open-record.ts";
import { importDocuments } from "./import-documents.ts";
import type { ImportedDocument, ImportOptions, ImportResult } from "./import-options.ts";
import { importedRows } from "./imported-rows.ts";
import { mustBeSameList } from "./same-list.ts";
import { type StagedTable, stageTable } from "./stage-table.ts";

/** How many rows go into the record in one transaction. */
const AT_ONCE = 500;

/**
 * Takes the rows of a table into a record as source rows, by their keys: what changed is a new version, what is not in the table any more
 * is told of and stays, and no case file is touched. The whole table is read first, so that a faulty one changes nothing. Stopped at
 * any moment it is done again, and goes on where it stopped. Documents that the rows name are kept, and wait to be read.
 */
export async function importTable(record: OpenRecord, path: string, options: ImportOptions): Promise<ImportResult> {
  const table = await stageTable(path, options);
  try {
    await mustBeSameList(record.store, path, table, options);
    return await importStaged(record, path, table, options);
  } finally {
    table.rows.close();
  }
}

async function importStaged(
  record: OpenRecord,
  path: string,
  table: StagedTable,
  options: ImportOptions,
): Promise<ImportResult> {
  const { source, key: keyColumn, dryRun = false, updateOnly = false } = options;
  const { columns, sha256 } = table;
  const made = { source, file: basename(path), sha256, keyColumn, columns };
  const rows: Record<RowDeed, number> = { new: 0, changed: 0, unchanged: 0, gone: 0, back: 0, "left out": 0 };
  let number: number | null = null;
  const put = async (some: readonly StagedRow[]) => {
    const done = await record.store.importRows(made, some, { dryRun, updateOnly, number });
    number = done.number;
    for (const outcome of done.outcomes) {
      rows[outcome.done]++;
      await options.onRow?.(outcome);
    }
  };
  for (const batch of table.rows.batches(AT_ONCE)) await put(batch);
  for await (const batch of goneRows(record, source, table)) await put(batch);
  const documents: Record<ImportedDocument["done"], number> = { added: 0, known: 0, refused: 0, "not fetched": 0 };
  if (options.links !== undefined && !dryRun)
    for await (const document of importDocuments(record, path, table, options)) {
      documents[document.done]++;
      await options.onDocument?.(document);
    }
  return { number, sha256, columns, rows, documents };
}

/** The rows that the record has and the table does not. */
async function* goneRows({ store }: OpenRecord, source: string, table: StagedTable): AsyncGenerator<StagedRow[]> {
  const gone: StagedRow[] = [];
  for await (const { key } of importedRows(store, source)) {
    if (table.rows.lineOf(key) === null) gone.push({ key, line: null, cells: null, hash: null });
    if (gone.length === AT_ONCE) yield gone.splice(0);
  }
  if (gone.length > 0) yield gone;
}

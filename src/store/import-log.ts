import type { Kysely } from "kysely";
import type { Sha256 } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** An import as the log has it, with how many rows of each kind it brought. */
export interface LoggedImport {
  readonly number: number;
  readonly source: string;
  readonly file: string;
  readonly sha256: string;
  readonly keyColumn: string;
  readonly columns: readonly string[];
  readonly at: string;
  readonly versions: number;
}

/** The imports that changed something, the first first; of one source, where one is named. */
export async function importLog(db: Kysely<Tables>, source?: string): Promise<LoggedImport[]> {
  let query = db
    .selectFrom("import_log")
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom("source_row")
        .whereRef("source_row.import", "=", "import_log.number")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("versions"),
    )
    .orderBy("number");
  if (source !== undefined) query = query.where("source", "=", source);
  const rows = await query.execute();
  return rows.map(({ key_column, columns_json, versions, ...row }) => ({
    ...row,
    keyColumn: key_column,
    columns: JSON.parse(columns_json) as string[],
    versions: Number(versions),
  }));
}

/** The addresses in rows whose documents are in the record, by the rows' keys. */
export async function addressesTaken(
  db: Kysely<Tables>,
  source: string,
  keys: readonly string[],
): Promise<Map<string, Map<string, Sha256>>> {
  const taken = new Map<string, Map<string, Sha256>>();
  if (keys.length === 0) return taken;
  const rows = await db
    .selectFrom("source_row_document")
    .where("source", "=", source)
    .where("key", "in", keys)
    .select(["key", "address", "document"])
    .orderBy("number")
    .execute();
  for (const { key, address, document } of rows) {
    const ofRow = taken.get(key) ?? new Map<string, Sha256>();
    taken.set(key, ofRow.set(address, document));
  }
  return taken;
}

/** Keeps which document the address in a row led to. Once is enough. */
export async function linkDocument(
  db: Kysely<Tables>,
  row: { readonly source: string; readonly key: string; readonly address: string; readonly document: Sha256 },
  at: string,
): Promise<void> {
  await db
    .insertInto("source_row_document")
    .values({ ...row, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

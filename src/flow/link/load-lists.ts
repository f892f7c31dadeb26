import type { DuckDBConnection } from "@duckdb/node-api";
import { recordsOfCases } from "../../link/index.ts";
import { AnswerableError, type RecordId, type SourceRecord } from "../../model/index.ts";
import { postalCodeOf } from "../../read/index.ts";
import type { Store } from "../../store/index.ts";
import { type ChosenList, nameOfList } from "./choose-lists.ts";
import type { Holds } from "./holds.ts";
import { loadImported } from "./load-imported.ts";
import { loadRecords } from "./load-records.ts";
import { loadSource } from "./load-source.ts";
import { identifier } from "./source-sql/words.ts";

/** A list that is in the database, and what was left out of it. */
export interface LoadedList {
  readonly source: string;
  /** The file, `imported:` with its name, or `cases`. */
  readonly from: string;
  readonly table: string;
  readonly records: number;
  /** Rows that were the same as an earlier one, and rows that say nothing. */
  readonly leftOut: number;
}

/** Loads a list into a table of its own. The cases of a record come with what is under a hold taken out. */
export async function loadList(
  connection: DuckDBConnection,
  list: ChosenList,
  table: string,
  own: { readonly store: Store; readonly holds: Holds } | null,
): Promise<LoadedList> {
  if (list.kind === "file") {
    const { records, repeated, blank } = await loadSource(connection, list.adapter, list.file, table);
    return { source: list.source, from: list.file, table, records, leftOut: repeated + blank };
  }
  if (!own)
    throw new AnswerableError(
      "no-record",
      `${nameOfList(list)}: it is in a record. Say in which with --record, or name another list.`,
    );
  if (list.kind === "imported") {
    const { records, repeated, blank } = await loadImported(connection, own.store, list, table);
    return { source: list.source, from: nameOfList(list), table, records, leftOut: repeated + blank };
  }
  const files = (await own.store.allCases()).map(({ file }) => file);
  const records = recordsOfCases(files, { postalCode: postalCodeOf, isHeld: own.holds.isHeld });
  if (records.length === 0)
    throw new AnswerableError("no-cases", "the record has no case of somebody killed or injured. Add documents first.");
  await loadRecords(connection, records, table);
  return { source: list.source, from: nameOfList(list), table, records: records.length, leftOut: 0 };
}

/** A record as the file of memberships has it. */
export type Listed = RecordId & Pick<SourceRecord, "state" | "date" | "cause">;

/** Every record of a loaded list, in its order. */
export async function rosterOf(connection: DuckDBConnection, { table }: LoadedList): Promise<Listed[]> {
  const rows = await connection.runAndReadAll(`SELECT source, "key", state, date, cause FROM ${identifier(table)}`);
  return rows.getRowObjectsJson() as unknown as Listed[];
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf, type SourceAdapter } from "../../link/index.ts";
import { UnreadableDocument } from "../../model/index.ts";
import { isOriSql } from "./source-sql/place-sql.ts";
import { identifier, quoted, said } from "./source-sql/words.ts";
import { openTable } from "./table-opening.ts";
import { intoTable, rowsOf } from "./table-rows.ts";

/** The table that says what the ids of agencies mean: where it is in the database, and from which file. */
export interface AgenciesBeside {
  readonly table?: string;
  /** Null where the adapter needs one and there is none beside the list. */
  readonly file?: string | null;
}

/**
 * Loads the table of agencies that an adapter's ids are looked up in, from the file that is named or from one beside the list under a name
 * that the adapter knows. Of an id that it has twice, the first is taken.
 */
export async function agenciesBeside(
  connection: DuckDBConnection,
  { title, fields }: SourceAdapter,
  list: string,
  table: string,
  named?: string,
): Promise<AgenciesBeside> {
  const lookUp = fields.agencies?.look_up;
  if (!lookUp) return {};
  const file = named ?? lookUp.files.map((name) => join(dirname(list), name)).find((path) => existsSync(path));
  if (file === undefined) return { file: null };
  const opening = await openTable(file);
  const column = (wanted: string) => {
    const found = columnOf(opening.columns, [wanted]);
    if (found === undefined)
      throw new UnreadableDocument(
        "unsupported",
        file,
        `${file}: it has no column "${wanted}", so that it is not the table of agencies of ${title}.`,
      );
    return identifier(found);
  };
  const oris = lookUp.ori
    ? `list_filter(list_transform(string_split(coalesce(upper(${column(lookUp.ori)}), ''), ${quoted(lookUp.separator)}), lambda x: trim(x)), lambda x: ${isOriSql("x")})`
    : "CAST([] AS VARCHAR[])";
  await intoTable(
    connection,
    table,
    `SELECT "key", min_by(name, n) AS name, min_by(oris, n) AS oris FROM (
       SELECT trim(${column(lookUp.key)}) AS "key", ${said(column(lookUp.name))} AS name, ${oris} AS oris, row_number() OVER () AS n
       FROM ${rowsOf(file, opening)})
     WHERE "key" <> '' GROUP BY "key"`,
    file,
  );
  return { table, file };
}

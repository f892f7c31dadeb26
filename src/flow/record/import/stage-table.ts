import { BadTable, openTable } from "../../../capture/index.ts";
import type { Sha256 } from "../../../model/index.ts";
import { StagedRows } from "../../../store/index.ts";
import { cell, type TableMap } from "./import-options.ts";

/** A table that was read to its end and found to be whole. */
export interface StagedTable {
  readonly rows: StagedRows;
  /** The names of its columns, in the order in which they came. */
  readonly columns: readonly string[];
  readonly sha256: Sha256;
}

/**
 * Reads a whole table before anything of it is imported. Throws one sentence where it has no rows, no such column, a row without a key or
 * two rows with the same one.
 */
export async function stageTable(path: string, map: TableMap): Promise<StagedTable> {
  const table = openTable(path, map);
  const rows = new StagedRows();
  const columns = new Set<string>();
  try {
    for await (const { line, cells } of table.rows) {
      for (const name of Object.keys(cells)) columns.add(name);
      if (rows.count === 0 && !columns.has(map.key)) throw noColumn(path, map.key, columns);
      const key = cell(cells, map.key);
      if (key.trim() === "" || key.includes("\0"))
        throw new BadTable(path, `line ${line} has no ${map.key}. Give each row a key; nothing was imported.`);
      const other = rows.add(key, line, cells);
      if (other !== null)
        throw new BadTable(
          path,
          `lines ${other} and ${line} have the same ${map.key}, ${key}. Give each row a key of its own, or name another column with --key; nothing was imported.`,
        );
    }
    if (rows.count === 0) throw new BadTable(path, "it has no rows. Name a table with at least one.");
    for (const name of [map.links, map.published, map.publisher])
      if (name !== undefined && !columns.has(name)) throw noColumn(path, name, columns);
    return { rows, columns: [...columns], sha256: table.sha256() };
  } catch (error) {
    rows.close();
    throw error;
  }
}

function noColumn(path: string, wanted: string, columns: Iterable<string>): BadTable {
  return new BadTable(path, `it has no column “${wanted}”. Its columns are ${[...columns].join(", ")}.`);
}

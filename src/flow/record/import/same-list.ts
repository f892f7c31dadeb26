import { basename } from "node:path";
import { AnswerableError } from "../../../model/index.ts";
import type { Store } from "../../../store/index.ts";
import type { ImportOptions } from "./import-options.ts";
import type { StagedTable } from "./stage-table.ts";

/**
 * Refuses a table that is not what the record has from its source so far: a name that is new, as by a slip of the pen, another key, other
 * columns. Each would otherwise make new rows of all, or change every one.
 */
export async function mustBeSameList(
  store: Store,
  path: string,
  table: Pick<StagedTable, "columns">,
  options: ImportOptions,
): Promise<void> {
  const { source, key } = options;
  const refuse = (why: string) => {
    throw new AnswerableError("other-list", `${basename(path)}: ${why} Nothing was imported.`);
  };
  const log = await store.importLog();
  const last = log.findLast((one) => one.source === source);
  if (last === undefined) {
    const others = [...new Set(log.map((one) => one.source))].sort();
    const has = others.length > 0 ? `; it has rows of ${others.join(", ")}` : "";
    if (!options.newSource)
      refuse(`the record has no rows of “${source}” yet${has}. Give --new-source if this is its first import.`);
    return;
  }
  if (last.keyColumn !== key)
    refuse(
      `rows of “${source}” are known by the column ${last.keyColumn}, not by ${key}. Give --key ${last.keyColumn}.`,
    );
  const [gone, come] = [without(last.columns, table.columns), without(table.columns, last.columns)];
  if (options.columnsChanged || gone.length + come.length === 0) return;
  const told = [
    gone.length > 0 ? `without ${gone.join(", ")}` : "",
    come.length > 0 ? `with ${come.join(", ")} anew` : "",
  ].filter(Boolean);
  refuse(
    `its columns are not those of the last import of “${source}”: it is ${told.join(" and ")}. Give --columns-changed if that is right.`,
  );
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

export type { ImportedDocument, ImportOptions, ImportResult, TableMap } from "./import-options.ts";
export { importTable } from "./import-table.ts";
export { importedRows } from "./imported-rows.ts";

export { BadTable } from "./bad-table.ts";
export { type OpenTable, openTable } from "./open-table.ts";
export type { TableForm, TableRow } from "./table-row.ts";

import type { DuckDBConnection } from "@duckdb/node-api";

/** The first row of a query, as numbers; an empty cell is 0. */
export async function numbers(connection: DuckDBConnection, sql: string): Promise<number[]> {
  const [row = []] = (await connection.runAndReadAll(sql)).getRowsJS();
  return row.map((value) => Number(value ?? 0));
}

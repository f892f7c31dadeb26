import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { SourceRecord } from "../../../model/index.ts";

/** An invented record: what it says, all else not stated. */
export type Said = Partial<SourceRecord>;

const COLUMNS: readonly (readonly [keyof SourceRecord, column: string, type: string])[] = [
  ["source", "source", "VARCHAR"],
  ["key", "key", "VARCHAR"],
  ["incident", "incident", "VARCHAR"],
  ["name", "name", "VARCHAR"],
  ["nameStatus", "name_status", "VARCHAR"],
  ["date", "date", "VARCHAR"],
  ["age", "age", "INTEGER"],
  ["ageTo", "age_to", "INTEGER"],
  ["gender", "gender", "VARCHAR"],
  ["race", "race", "VARCHAR"],
  ["address", "address", "VARCHAR"],
  ["city", "city", "VARCHAR"],
  ["county", "county", "VARCHAR"],
  ["state", "state", "VARCHAR"],
  ["zip", "zip", "VARCHAR"],
  ["latitude", "latitude", "DOUBLE"],
  ["longitude", "longitude", "DOUBLE"],
  ["agencies", "agencies", "VARCHAR[]"],
  ["oris", "oris", "VARCHAR[]"],
  ["cause", "cause", "VARCHAR"],
  ["weapon", "weapon", "VARCHAR"],
  ["description", "description", "VARCHAR"],
];

/** A connection to a database in memory. */
export async function memory(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

/** Fills a table as `loadSource` would, with invented records; a record without a key gets its place in the list. */
export async function tableOf(connection: DuckDBConnection, table: string, records: readonly Said[]): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${table} (${COLUMNS.map(([, column, type]) => `${column} ${type}`).join(", ")})`,
  );
  if (records.length === 0) return;
  const rows = records.map((record, i) => {
    const nameStatus = record.name ? "named" : "not stated";
    const whole: Said = { source: table, key: String(i), nameStatus, agencies: [], oris: [], ...record };
    return `(${COLUMNS.map(([field]) => literal(whole[field])).join(", ")})`;
  });
  await connection.run(`INSERT INTO ${table} VALUES ${rows.join(", ")}`);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]::VARCHAR[]`;
  return typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

const FIRST = "Tobin Ruth Lucinda Harlan Odile Nestor Petra Silas Greta Amos Wilhelmina Juno".split(" ");
const LAST =
  "Westergaard Ellingboe Farrow Ostby Quillan Brandvold Castellan Ivarsen Thorngate Marchbank Delacourt Yarrow".split(
    " ",
  );
const CITIES = [
  ["Alder Crossing", "OR"],
  ["Bellweather", "OR"],
  ["Cobalt Ridge", "MO"],
  ["Dunmore Falls", "MO"],
  ["Granite Mills", "NJ"],
] as const;

/** So many invented people of different incidents, the same for the same number. */
export function people(count: number): Said[] {
  return Array.from({ length: count }, (_, i) => {
    const [city, state] = CITIES[(i * 7) % CITIES.length] ?? CITIES[0];
    return {
      key: `p${i}`,
      name: `${FIRST[i % FIRST.length]} ${LAST[Math.floor(i / FIRST.length + i * 5) % LAST.length]}`,
      date: new Date(Date.UTC(2031, 0, 1 + ((i * 37) % 900))).toISOString().slice(0, 10),
      age: 18 + ((i * 13) % 55),
      gender: i % 9 === 0 ? "female" : "male",
      race: ["white", "black", "hispanic"][i % 3] ?? null,
      city,
      state,
      agencies: [`${city} Police Department`],
      cause: "gunshot",
      weapon: ["gun", "knife", "unarmed"][(i * 5) % 3] ?? null,
    };
  });
}

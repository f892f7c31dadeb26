// Links two invented lists, as the process that is timed: node bench/link/link-invented.ts LEFT.csv RIGHT.csv LINKS.csv
import { DuckDBInstance } from "@duckdb/node-api";
import { linkTables } from "../../src/flow/link/match/link-tables.ts";

const [left = "", right = "", out = ""] = process.argv.slice(2);
const began = performance.now();
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const [table, file] of [
  ["one", left],
  ["other", right],
])
  await connection.run(`CREATE TABLE ${table} AS SELECT * EXCLUDE (agency, ori),
    CASE WHEN agency IS NULL THEN []::VARCHAR[] ELSE [agency] END AS agencies,
    CASE WHEN ori IS NULL THEN []::VARCHAR[] ELSE [ori] END AS oris, NULL::VARCHAR AS description
    FROM read_csv('${file}', all_varchar = false, types = {date: 'VARCHAR', age: 'INTEGER', age_to: 'INTEGER', latitude: 'DOUBLE', longitude: 'DOUBLE', ori: 'VARCHAR', zip: 'VARCHAR', incident: 'VARCHAR'})`);
await linkTables(connection, "one", "other");
await connection.run(`COPY (SELECT l.key AS "left", r.key AS "right" FROM linking.verdicts
  JOIN linking."left" l ON l.number = left_number JOIN linking."right" r ON r.number = right_number
  WHERE verdict = 'same') TO '${out}' (HEADER)`);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({ seconds, processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }),
);
process.exit();

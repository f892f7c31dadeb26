// Writes what is read from the rows of a file, in the form that the scorer beside the data reads.
//
//   npm run --silent predict -- TASK --data FILE --out FILE [--setting rules|fast|careful]
//   npm run --silent predict -- linkage --left A.csv --right B.csv --out FILE [--blank-names]
//
// Only the columns that the task names are kept when the file is read; answers in it are never seen.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Setting } from "../../src/flow/attributions.ts";
import { LINKAGE_USAGE, predictLinks } from "../link/predict.ts";
import { tasks } from "./tasks/index.ts";
import type { Row } from "./tasks/task.ts";

if (process.argv[2] === "linkage") {
  await predictLinks(process.argv.slice(3));
  process.exit();
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, out: { type: "string" }, setting: { type: "string", default: "fast" } },
});
const task = tasks[positionals[0] ?? ""];
const isSetting = (name: string): name is Setting => ["rules", "fast", "careful"].includes(name);
if (!task || !values.data || !values.out || !isSetting(values.setting)) {
  console.error(
    "Usage: npm run --silent predict -- TASK --data FILE --out FILE [--setting rules|fast|careful]\n" +
      `TASK is one of ${Object.keys(tasks).join(", ")}.\n` +
      `Or: ${LINKAGE_USAGE}`,
  );
  process.exit(2);
}
const lines: string[] = [];
for await (const line of linesOf(rowsOf(values.data, task.columns), values.setting)) lines.push(JSON.stringify(line));
writeFileSync(values.out, lines.map((line) => `${line}\n`).join(""));

async function* linesOf(rows: readonly Row[], setting: Setting): AsyncIterable<object> {
  if (!task) return;
  if ("predictAll" in task) yield* await task.predictAll(rows, setting);
  else for (const row of rows) yield* await task.predict(row, setting);
}

function rowsOf(file: string, columns: readonly string[]): Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => seen(JSON.parse(line) as Row, columns));
}

function seen(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.filter((column) => column in row).map((column) => [column, row[column]]));
}

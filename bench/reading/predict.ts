// Writes what a reader finds in the articles of a file, in the form that score_attribution.mjs reads.
//
//   npm run --silent predict -- polnear --data FILE --out FILE [--setting fast|careful]
//
// Only the ids and texts of the file are kept when it is read; answers in it are never seen.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readTexts } from "./articles.ts";
import { readerOf } from "./readers.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, out: { type: "string" }, setting: { type: "string", default: "fast" } },
});
if (positionals[0] !== "polnear" || !values.data || !values.out) {
  console.error("Usage: npm run --silent predict -- polnear --data FILE --out FILE [--setting fast|careful]");
  process.exit(2);
}
const read = await readerOf(values.setting);
const lines: string[] = [];
for (const { id, text } of readTexts(values.data)) lines.push(JSON.stringify({ id, attributions: await read(text) }));
writeFileSync(values.out, lines.map((line) => `${line}\n`).join(""));

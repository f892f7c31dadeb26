// Reads every document under a path and checks every evidence span of the case files against the documents' texts.
//
//   npm run check:evidence -- FOLDER|FILE.jsonl|FILE…
import { assemble } from "../src/case/index.ts";
import { checkEvidence } from "../src/check/index.ts";
import { readText } from "../src/read/index.ts";
import { documentsUnder, prepared } from "./documents.ts";

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error("Name a folder, a .jsonl file or documents: npm run check:evidence -- examples/sample/documents");
  process.exit(2);
}
const texts = new Map<string, string>();
const readings = [];
for (const path of paths)
  for (const given of documentsUnder(path)) {
    const ready = await prepared(given);
    if (!ready) continue;
    texts.set(ready.document.id, ready.text.content);
    readings.push(readText(ready.text, ready.document));
  }
const cases = assemble(readings);
const report = checkEvidence(cases, (id) => texts.get(id) ?? null);
for (const fault of report.faults) console.log(`${fault.where}: ${fault.what}`);
const held = report.spans - report.faults.length;
console.log(
  `${texts.size} documents, ${cases.cases.length} cases, ${cases.unrelated.length} unrelated; ${held} of ${report.spans} evidence spans hold.`,
);
process.exit(report.faults.length === 0 && texts.size > 0 ? 0 : 1);

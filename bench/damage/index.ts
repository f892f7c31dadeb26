// Tampers with a published record in every way we know, each on a copy of its own, and counts what verify tells in the right sentence.
//
//   npm run --silent damage [-- --each]
//
// The record is invented. --each prints what verify said of each kind. Exit status 1 when anything was missed, or told of what is sound.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { verifyPublished } from "../../src/flow/index.ts";
import { ofFiles } from "./of-files.ts";
import { byTheKeyHolder, ofHead, ofLog } from "./of-log.ts";
import { publishedBase } from "./published-base.ts";

const tamperings = [...ofFiles, ...ofHead, ...ofLog, ...byTheKeyHolder];
const { values } = parseArgs({ options: { each: { type: "boolean", default: false } } });
const base = await publishedBase();
let [caught, falseAlarms] = [0, 0];
try {
  for (const [n, folder] of base.folders.entries())
    for (const earlier of [null, ...base.heads.slice(0, n + 1)]) {
      const { faults } = await verifyPublished(folder, { key: base.key, earlier });
      falseAlarms += faults.length;
      for (const { where, what } of faults) console.log(`false alarm: ${where}: ${what}`);
    }
  for (const { name, says, tamper, earlier } of tamperings) {
    const folder = join(base.work, "tampered");
    cpSync(base.folders[2] ?? "", folder, { recursive: true });
    tamper(folder, base);
    const kept = earlier === undefined ? null : (base.heads[earlier - 1] ?? null);
    const { faults } = await verifyPublished(folder, { key: base.key, earlier: kept });
    const told = faults.map(({ where, what }) => `${where}: ${what}`);
    if (told.some((sentence) => says.test(sentence))) caught++;
    else console.log(`missed: ${name}: ${told[0] ?? "nothing was told"}`);
    if (values.each)
      console.log(`${name} | ${told[0] ?? ""}${told.length > 1 ? ` (and ${told.length - 1} more)` : ""}`);
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(base.work, { recursive: true, force: true });
}
console.log(`kinds ${tamperings.length}, caught ${caught}, false alarms ${falseAlarms}`);
process.exitCode = caught === tamperings.length && falseAlarms === 0 ? 0 : 1;

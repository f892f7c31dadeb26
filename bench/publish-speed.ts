// How fast a record is published and verified, and in how much memory: the first release, and one in which nothing changed.
//
//   npm run --silent bench:publish -- [--cases 1000]
//
// Cases are invented, ten documents each. The memory is the most that the process held at any time, building the record included.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openRecord, regroup, verifyPublished } from "../src/flow/index.ts";
import { newSigningKey, verifierKey } from "../src/publish/index.ts";
import { published } from "./damage/published-base.ts";
import { rowsOfSynthetic } from "./store/synthetic-record.ts";

const { values } = parseArgs({ options: { cases: { type: "string", default: "1000" } } });
const work = mkdtempSync(join(tmpdir(), "answerable-publish-bench-"));
const record = await openRecord({ folder: join(work, "record") }, true);
try {
  await record.store.fill(rowsOfSynthetic(Number(values.cases) * 10));
  await regroup(record.store);
  tell("record built");
  const signing = newSigningKey("record.example");
  const folder = join(work, "public");
  for (const what of ["first release", "nothing changed"]) {
    const start = performance.now();
    const { files, written } = await published(record, folder, signing);
    tell(`${what}: ${files} files, ${written} written, in ${seconds(start)} s`);
  }
  const start = performance.now();
  const { faults, files } = await verifyPublished(folder, { key: verifierKey(signing), earlier: null });
  tell(`verified: ${files} files, ${faults.length} faults, in ${seconds(start)} s`);
} finally {
  await record.close();
  rmSync(work, { recursive: true, force: true });
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function tell(what: string): void {
  console.log(`${what}; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB so far`);
}

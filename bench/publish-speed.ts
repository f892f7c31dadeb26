// How fast a record is published and verified, and in how much memory: the first release, one in which nothing changed, and one after an editor held
// words of one case.
//
//   npm run --silent bench:publish -- [--cases 1000] [--work FOLDER]
//
// Incidents are invented, ten documents each; some become two cases. Each step is a process of its own, so that the memory of one is not that of another. With
// --work the record is kept there and used again. Seconds by the clock depend on what else the machine does; those of the processor less so.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deedAsked, openRecord, regroup, verifyPublished } from "../src/flow/index.ts";
import { deedOf } from "../src/model/index.ts";
import { newSigningKey, readSigningKey, verifierKey, writeSigningKey } from "../src/publish/index.ts";
import { published } from "./damage/published-base.ts";
import { rowsOfSynthetic } from "./store/synthetic-record.ts";

const { values } = parseArgs({
  options: { cases: { type: "string", default: "1000" }, work: { type: "string" }, step: { type: "string" } },
});
const work = values.work ?? mkdtempSync(join(tmpdir(), "answerable-publish-bench-"));
const [own, folder, key] = [join(work, "record"), join(work, "public"), join(work, "record.key")];

const steps: Record<string, () => Promise<string>> = {
  build: async () => {
    if (existsSync(own)) return "the record was there";
    writeFileSync(key, writeSigningKey(newSigningKey("record.example")));
    await inRecord(true, async ({ store }) => {
      await store.fill(rowsOfSynthetic(Number(values.cases) * 10));
      await regroup(store);
    });
    return "the record was built";
  },
  first: () => release("first release"),
  same: () => release("nothing changed"),
  hold: async () => {
    await inRecord(false, async ({ store }) => {
      const [file] = await store.listCases({ limit: 1 });
      const known = await deedAsked(store, {
        kind: "hold",
        case: file?.id ?? "",
        hide: (file?.title ?? "").split(" ").at(-2) ?? "",
      });
      await store.decide(deedOf(known, { by: "Ines Falk", reason: "asked for", at: new Date().toISOString() }));
    });
    return "words of one case were held";
  },
  changed: () => release("one case changed"),
  verify: async () => {
    const { faults, files } = await verifyPublished(folder, { key: verifierKey(signingKey()), earlier: null });
    return `verified: ${files} files, ${faults.length} faults`;
  },
};

if (values.step !== undefined) await tell(steps[values.step] ?? steps.verify);
else
  try {
    for (const step of Object.keys(steps)) {
      const given = ["--cases", values.cases, "--work", work, "--step", step];
      const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...given], { stdio: "inherit" });
      if (status !== 0) throw new Error(`${step} did not come to its end`);
    }
  } finally {
    if (values.work === undefined) rmSync(work, { recursive: true, force: true });
    else rmSync(folder, { recursive: true, force: true });
  }

async function tell(step: (() => Promise<string>) | undefined): Promise<void> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const what = await step?.();
  const { user, system } = process.cpuUsage(used);
  const seconds = [performance.now() - start, user / 1000, system / 1000].map((ms) => (ms / 1000).toFixed(1));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${what}; ${seconds[0]} s by the clock, ${seconds[1]} user, ${seconds[2]} system; at most ${memory} MB`);
}

async function release(what: string): Promise<string> {
  const { files, written } = await inRecord(false, (record) => published(record, folder, signingKey()));
  return `${what}: ${files} files, ${written} written`;
}

function signingKey() {
  return readSigningKey(readFileSync(key, "utf8"));
}

async function inRecord<T>(
  isNew: boolean,
  doing: (record: Awaited<ReturnType<typeof openRecord>>) => Promise<T>,
): Promise<T> {
  const record = await openRecord({ folder: own }, isNew);
  try {
    return await doing(record);
  } finally {
    await record.close();
  }
}

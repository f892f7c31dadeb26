// Documents put together: which tell of one incident, the conflicts and promises found, and time and memory as the record grows.
//
//   npm run bench:cases -- --data FOLDER [--documents 1000,10000,100000]
//
// FOLDER holds coverage/ and score_coverage.mjs. Rules were tuned on the incidents whose slug has an even CRC-32; of the others only
// totals were looked at.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { crc32 } from "node:zlib";
import { type Conflict, isHeld, isSame } from "./conflicts.ts";

interface Page {
  readonly id: string;
  readonly incident: string | null;
}
interface Promised {
  readonly doc: string;
  readonly kept_by: string | null;
}
interface Gold {
  readonly incident: string;
  readonly conflicts: readonly Conflict[];
  readonly commitments: readonly Promised[];
}

const { values } = parseArgs({
  options: { data: { type: "string" }, documents: { type: "string", default: "1000,10000,100000" } },
});
if (!values.data) throw new Error("give the folder of the data: npm run bench:cases -- --data FOLDER");
const [data, folder] = [values.data, mkdtempSync(join(tmpdir(), "answerable-cases-"))];
const pages = rowsOf<Page>(join(data, "coverage", "docs.jsonl"));
const gold = rowsOf<Gold>(join(data, "coverage", "gold.jsonl"));
const isHeldOut = (incident: string) => crc32(incident) % 2 === 1;
const PARTS = [
  ["tuned on", (incident: string) => !isHeldOut(incident)],
  ["held out", isHeldOut],
  ["all", () => true],
] as const;

console.log("Which pages tell of one incident, per cent\n");
const predicted = predict("coverage");
for (const [part, isIn] of PARTS) {
  const here = pages.filter(({ incident }) => incident === null || isIn(incident));
  const ids = new Set(here.map(({ id }) => id));
  const scored = score(
    written("docs", here),
    written(
      "pred",
      rowsOf<{ doc: string }>(predicted).filter(({ doc }) => ids.has(doc)),
    ),
  );
  console.log(line(part, { pairwise: scored.pairwise, "B-cubed": scored.bcubed }));
}
const distractors = pages.filter((page) => page.incident === null && !("also" in page)).map(({ id }) => id);
const placed = rowsOf<{ doc: string; case: string | null }>(predicted).filter((row) => row.case !== null);
console.log(
  `distractors in a case: ${placed.filter(({ doc }) => distractors.includes(doc)).length} of ${distractors.length}`,
);

console.log("\nConflicts and promises\n");
const conflicts = rowsOf<Conflict & { incident_docs: readonly string[] }>(predict("conflicts"));
const promises = rowsOf<Promised>(predict("commitments"));
const incidentOf = new Map(pages.map(({ id, incident }) => [id, incident]));
for (const [part, isIn] of PARTS) {
  const here = gold.filter(({ incident }) => isIn(incident));
  const wanted = here.flatMap((record) => record.conflicts);
  const found = conflicts.filter(({ incident_docs: [first = ""] }) => isIn(incidentOf.get(first) ?? ""));
  const promised = here.flatMap((record) => record.commitments);
  const made = new Map(promises.map((p) => [p.doc, p]));
  const kept = promised.filter(({ kept_by }) => kept_by !== null);
  const share = (count: number, of: readonly unknown[]) => `${count} of ${of.length}`;
  console.log(
    [
      part.padEnd(10),
      `conflicts found ${share(wanted.filter((w) => found.some((f) => isSame(f, w))).length, wanted)}`,
      `(in fields of the catalogue ${share(wanted.filter((w) => isHeld(w) && found.some((f) => isSame(f, w))).length, wanted.filter(isHeld))})`,
      `reported ones that the gold lists ${share(found.filter((f) => wanted.some((w) => isSame(f, w))).length, found)}`,
      `promises found ${share(promised.filter(({ doc }) => made.has(doc)).length, promised)}`,
      `kept ones matched ${share(kept.filter(({ doc }) => made.get(doc)?.kept_by).length, kept)}`,
    ].join("; "),
  );
}

console.log("\nSynthetic documents, ten an incident, one process each\n");
for (const count of values.documents.split(",")) {
  const run = spawnSync(process.execPath, [fileURLToPath(new URL("scale.ts", import.meta.url)), count], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const made = JSON.parse(run.stdout) as Record<"documents" | "seconds" | "megabytes" | "precision" | "recall", number>;
  const each = ((1000 * made.seconds) / made.documents).toFixed(3);
  const right = `pairs: precision ${(100 * made.precision).toFixed(1)}, recall ${(100 * made.recall).toFixed(1)}`;
  console.log(
    `${String(made.documents).padStart(7)} documents  ${made.seconds.toFixed(1).padStart(6)} s  ${each} ms each  ${Math.round(made.megabytes)} MB  ${right}`,
  );
}
rmSync(folder, { recursive: true, force: true });

function predict(task: string): string {
  const out = join(folder, `${task}.jsonl`);
  const script = fileURLToPath(new URL("../reading/predict.ts", import.meta.url));
  const args = [script, task, "--data", join(data, "coverage", "docs.jsonl"), "--out", out];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return out;
}

type Scores = Record<"pairwise" | "bcubed", Record<"precision" | "recall" | "f1", number>>;

function score(docs: string, pred: string): Scores {
  const args = [
    join(data, "score_coverage.mjs"),
    "--docs",
    docs,
    "--gold",
    join(data, "coverage", "gold.jsonl"),
    "--pred",
    pred,
    "--json",
  ];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Scores;
}

function line(part: string, scores: Record<string, Scores["pairwise"]>): string {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
  return [
    part.padEnd(10),
    ...Object.entries(scores).map(
      ([name, s]) => `${name} F1 ${percent(s.f1)} (${percent(s.precision)} / ${percent(s.recall)})`,
    ),
  ].join("  ");
}

function rowsOf<T>(file: string): T[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((text) => text.trim() !== "").map((text) => JSON.parse(text) as T);
}

function written(name: string, rows: readonly unknown[]): string {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
}

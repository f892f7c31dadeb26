// Links the same invented lists with answerable and with Splink, each in a process of its own, one after the other.
//
//   npm run bench:link-race -- --records 10000,100000 --python PYTHON [--clustering]
//
// PYTHON is the interpreter of an environment with Splink in it: README.md says how to make one. Without it, only answerable is timed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeInventedLists } from "./invented-lists.ts";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "10000,100000" },
    python: { type: "string" },
    seed: { type: "string", default: "7" },
    clustering: { type: "boolean", default: false },
  },
});
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What a timed process prints. */
interface Timed {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

for (const size of values.records.split(",").map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), "answerable-lists-"));
  const [left, right, out] = [join(folder, "a.csv"), join(folder, "b.csv"), join(folder, "links.csv")] as const;
  try {
    await writeInventedLists(size, Number(values.seed), left, right);
    const show = (name: string, program: string, ...args: string[]) => {
      const { seconds, processor, megabytes } = timed(program, [
        ...args.slice(0, 1),
        left,
        right,
        out,
        ...args.slice(1),
      ]);
      const cells = [
        size,
        name,
        f1(left, right, out).toFixed(4),
        seconds.toFixed(1),
        processor.toFixed(1),
        megabytes.toFixed(0),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    };
    show("answerable", process.execPath, here("link-invented.ts"));
    if (values.python) show("Splink, mutual best", values.python, here("splink_link.py"), "best");
    if (values.python && values.clustering)
      show("Splink, its clustering", values.python, here("splink_link.py"), "cluster");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(program: string, args: readonly string[]): Timed {
  const run = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${program} ${args[0]} failed: ${run.stderr.slice(-2000)}`);
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "{}");
}

/** Two rows are of one person when their keys end alike. */
function f1(left: string, right: string, out: string): number {
  const rows = (file: string) => readFileSync(file, "utf8").trim().split("\n").slice(1);
  const people = (file: string) => new Set(rows(file).map((row) => row.split(",")[1]?.slice(1) ?? ""));
  const [ours, theirs, links] = [people(left), people(right), rows(out)];
  const correct = links.filter((link) => new Set(link.split(",").map((key) => key.slice(1))).size === 1).length;
  const both = [...ours].filter((person) => theirs.has(person)).length;
  return (2 * correct) / Math.max(1, links.length + both);
}

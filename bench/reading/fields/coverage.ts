import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Predict } from "./table.ts";

/** Relevance and the facts of incidents on the pages of real incidents, as the script beside the data prints them. */
export function coverageScores(data: string, predict: Predict): string {
  const docs = join(data, "coverage", "docs.jsonl");
  const scorer = join(data, "score_coverage.mjs");
  const gold = join(data, "coverage", "gold.jsonl");
  const score = (...given: string[]) => {
    const run = spawnSync(process.execPath, [scorer, "--docs", docs, "--gold", gold, ...given], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`${scorer}: ${run.stderr}`);
    return run.stdout;
  };
  const relevance = score("--pred", predict("coverage", docs))
    .split("\n")
    .find((line) => line.startsWith("relevance"));
  return `${relevance ?? ""}\n${score("--facts", predict("facts", docs)).trimEnd()}`;
}

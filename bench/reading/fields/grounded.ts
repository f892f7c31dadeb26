import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Setting } from "../../../src/flow/attributions.ts";
import { holds } from "../../../src/model/index.ts";
import { documentOf, readingOf } from "../tasks/reading-of.ts";
import type { Row } from "../tasks/task.ts";

const FILES = [
  ["coverage", "docs.jsonl"],
  ["gvdb", "dev.jsonl"],
  ["gun_violence_articles", "dev.jsonl"],
  ["narratives", "mpv.jsonl"],
  ["narratives", "police_department_narratives.jsonl"],
  ["narratives", "texas_death_reports.jsonl"],
  ["india_police_events", "docs.jsonl"],
];

/** How many claims are made of all texts, and how many of their spans hold in the words they quote. */
export async function groundedClaims(data: string, setting: Setting): Promise<string> {
  let [claims, spans, held] = [0, 0, 0];
  for (const parts of FILES)
    for (const text of readFileSync(join(data, ...parts), "utf8")
      .split("\n")
      .filter((line) => line.trim())) {
      const row = JSON.parse(text) as Row;
      const { content } = documentOf(row).text;
      const reading = await readingOf(row, setting);
      claims += reading.claims.length;
      for (const { evidence } of reading.claims) {
        spans += evidence.length;
        held += evidence.filter((one) => holds(one, content)).length;
      }
    }
  return `grounded claims: ${claims} claims, ${held} of ${spans} spans hold`;
}

import { groupByIncident, signsOf } from "../../../src/case/index.ts";
import type { Setting } from "../../../src/flow/attributions.ts";
import type { Reading } from "../../../src/model/index.ts";
import { readingOf } from "./reading-of.ts";
import type { CorpusTask, Row } from "./task.ts";

/**
 * Which pages tell of one incident, for `score_coverage.mjs --pred`: a cluster for each page about a police use of deadly force,
 * and null for the others. Of a page of several incidents, the one it is mostly about.
 */
export const coverage: CorpusTask = {
  columns: ["id", "text", "url", "published"],
  async predictAll(rows, setting) {
    const pages = await readingsOf(rows, setting);
    const clusters = new Map<string, string>();
    for (const [c, { members }] of groupByIncident([...pages.values()].map(signsOf)).entries())
      for (const { document, share } of members) if (share !== "also") clusters.set(document, `case-${c + 1}`);
    return [...pages].map(([doc, { document }]) => ({ doc, case: clusters.get(document.id) ?? null }));
  },
};

/** The reading of each page by the page's id. */
export async function readingsOf(rows: readonly Row[], setting: Setting): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (const row of rows) readings.set(String(row.id), await readingOf(row, setting));
  return readings;
}

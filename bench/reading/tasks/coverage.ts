import { readingOf } from "./reading-of.ts";
import type { Task } from "./task.ts";

/** Whether a page is about a police use of deadly force, for `score_coverage.mjs --pred`. Each such page is a case of its own. */
export const coverage: Task = {
  columns: ["id", "text", "url", "published"],
  async predict(row, setting) {
    const { relevance } = await readingOf(row, setting);
    return [{ doc: row.id, case: relevance.related ? row.id : null }];
  },
};

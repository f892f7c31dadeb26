import { commitments } from "./commitments.ts";
import { conflicts } from "./conflicts.ts";
import { coverage } from "./coverage.ts";
import { facts } from "./facts.ts";
import { gunViolenceArticles } from "./gun-violence-articles.ts";
import { gvdb } from "./gvdb.ts";
import { india, indiaDocuments } from "./india.ts";
import { narratives } from "./narratives/index.ts";
import { polnear } from "./polnear.ts";
import type { Task } from "./task.ts";

/** Every task, by the name it is asked for on the command line. */
export const tasks: Readonly<Record<string, Task>> = {
  articles: gunViolenceArticles,
  commitments,
  conflicts,
  coverage,
  facts,
  gvdb,
  india,
  "india-docs": indiaDocuments,
  narratives,
  polnear,
};

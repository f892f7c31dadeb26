import { assemble } from "../../../src/case/index.ts";
import { readingsOf } from "./coverage.ts";
import type { CorpusTask } from "./task.ts";

/** Who promised what, the page that says so and, where a later one shows it kept, that page. */
export const commitments: CorpusTask = {
  columns: ["id", "text", "url", "published"],
  async predictAll(rows, setting) {
    const readings = await readingsOf(rows, setting);
    const pages = new Map([...readings].map(([page, { document }]) => [document.id, page]));
    return assemble(readings.values()).cases.flatMap((file) => {
      const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
      const pageOf = (id: string | null) =>
        id === null ? null : (pages.get(claims.get(id)?.evidence[0]?.document ?? "") ?? null);
      return file.commitments.map(({ who, what, made, keptBy }) => ({
        who: who.join(" and "),
        what,
        doc: pageOf(made),
        kept_by: pageOf(keptBy),
      }));
    });
  },
};

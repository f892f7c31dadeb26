import { assemble } from "../../../src/case/index.ts";
import { type CaseFile, type Fact, fieldOf } from "../../../src/model/index.ts";
import { describeValue } from "../../../src/publish/index.ts";
import { readingsOf } from "./coverage.ts";
import type { CorpusTask } from "./task.ts";

/** Where accounts of one incident disagree, or one replaced another: each value with the pages that give it. */
export const conflicts: CorpusTask = {
  columns: ["id", "text", "url", "published"],
  async predictAll(rows, setting) {
    const readings = await readingsOf(rows, setting);
    const pages = new Map([...readings].map(([page, { document }]) => [document.id, page]));
    return assemble(readings.values()).cases.flatMap((file) => conflictsOf(file, pages));
  },
};

function conflictsOf(file: CaseFile, pages: ReadonlyMap<string, string>): object[] {
  const incident = file.documents.flatMap((id) => pages.get(id) ?? []);
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  const pagesOf = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => claims.get(id)?.evidence.flatMap((e) => pages.get(e.document) ?? []) ?? [])),
  ];
  return file.facts.filter(isConflict).map(({ field, accounts }) => ({
    incident_docs: incident,
    field,
    values: accounts.map((account) => ({
      value: worded(describeValue(account.value, field), claims.get(account.claims[0] ?? "")?.mode),
      docs: pagesOf(account.claims),
    })),
  }));
}

function isConflict({ field, status, accounts }: Fact): boolean {
  return (status === "disputed" || status === "superseded") && accounts.length > 1 && !fieldOf(field).several;
}

function worded(value: string, mode: string | undefined): string {
  return mode === "denied" ? `not ${value}` : value;
}

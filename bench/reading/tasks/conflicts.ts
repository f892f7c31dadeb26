import { compatible } from "../../../src/case/agreement.ts";
import { assemble } from "../../../src/case/index.ts";
import type { Account, CaseFile, Fact, FieldName } from "../../../src/model/index.ts";
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
    values: setAgainst(field, accounts).map((account) => ({
      value: worded(describeValue(account.value, field), claims.get(account.claims[0] ?? "")?.mode),
      docs: pagesOf(account.claims),
    })),
  }));
}

function isConflict({ status, accounts }: Fact): boolean {
  return (status === "disputed" || status === "superseded") && accounts.length > 1;
}

/** Those accounts that another excludes: "an evening" beside two clock times is no side of it. All where one is a denial. */
function setAgainst(field: FieldName, accounts: readonly Account[]): readonly Account[] {
  const opposing = accounts.filter((a) => accounts.some((b) => !compatible(field, a.value, b.value)));
  return opposing.length > 1 ? opposing : accounts;
}

function worded(value: string, mode: string | undefined): string {
  return mode === "denied" ? `not ${value}` : value;
}

import { type CaseFile, type Document, type FieldName, isMoment } from "../../model/index.ts";
import { describeValue } from "../../publish/index.ts";
import type { CaseFilter, DeskLine, KeptCase, Store } from "../../store/index.ts";
import { sayersOf } from "./said-by.ts";
import { withLines } from "./with-lines.ts";

/** What every line of a desk's export says first. */
export const NOT_PUBLIC =
  "Desk export, not public: it may hold names and words that are held. Publish with answerable publish.";

/** A cell of the desk's table of cases. */
export type ExportCell = string | number | null;

/** A case as the desk exports it. */
export interface ExportedCase {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
  readonly cells: Readonly<Record<string, ExportCell>>;
}

const SAID: readonly FieldName[] = ["date", "city", "county", "state"];

/** The columns of the desk's table of cases, in order. */
export const exportColumns: readonly string[] = [
  ...["notice", "case", "title"],
  ...SAID.flatMap((field) => [field, `${field}_status`, `${field}_said_by`, `${field}_words`, `${field}_read_by`]),
  ...["agencies", "documents", "last_news", "facts_disputed", "facts_verified", "overdue", "waits_for_an_editor"],
];

/** The cases that fit, in the filter's order, one after the other: memory does not grow with them. Those that are gone meanwhile are left out. */
export async function* exportedCases(store: Store, filter: CaseFilter): AsyncGenerator<ExportedCase> {
  await withLines(store);
  for (const line of await store.deskLines({ ...filter, limit: ALL, offset: 0 })) {
    const kept = await store.findCase(line.id);
    if (kept) yield { ...kept, cells: cellsOf(line, kept) };
  }
}

const ALL = 100_000_000;

function cellsOf(line: DeskLine, { file, documents }: KeptCase): Record<string, ExportCell> {
  const sayerOf = sayersOf(file, documents);
  const count = (status: string) => file.facts.filter((fact) => fact.status === status).length;
  const said = SAID.flatMap((field): [string, ExportCell][] => {
    const fact = file.facts.find((one) => one.field === field);
    const account = fact?.accounts[0];
    const value = account?.value ?? null;
    const by = sayerOf(account?.claims[0]);
    return [
      [field, isMoment(value) ? value.value : value === null ? null : describeValue(value, field)],
      [`${field}_status`, fact?.status ?? null],
      [`${field}_said_by`, by?.said ?? null],
      [`${field}_words`, by?.quote ?? null],
      [`${field}_read_by`, by?.read ?? null],
    ];
  });
  return {
    ...{ notice: NOT_PUBLIC, case: file.id, title: file.title },
    ...Object.fromEntries(said),
    agencies: file.agencies.map(({ name }) => name).join("; "),
    documents: file.documents.length,
    last_news: line.latest,
    facts_disputed: count("disputed"),
    facts_verified: count("verified"),
    overdue: [...file.process, ...file.commitments].filter(({ state }) => state === "overdue").length,
    waits_for_an_editor: line.waits,
  };
}

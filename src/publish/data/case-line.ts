import { type FieldName, isMoment } from "../../model/index.ts";
import type { PublishedCase } from "./table.ts";

/** What lists and tables tell of a case in one line. */
export interface CaseLine {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, as precise as known; null when it is not. */
  readonly date: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly agencies: readonly string[];
  readonly documents: number;
  readonly claims: number;
  readonly disputed: number;
  readonly verified: number;
  readonly overdue: number;
  /** The ISO day of the latest document of which it is known. */
  readonly last: string | null;
}

/** A case in one line, by its leading accounts; what is held is not known here. */
export function caseLine({ file, documents }: PublishedCase): CaseLine {
  const leading = (field: FieldName) => {
    const fact = file.facts.find((one) => one.field === field);
    return fact?.held === undefined ? (fact?.accounts[0]?.value ?? null) : null;
  };
  const words = (field: FieldName) => {
    const value = leading(field);
    return typeof value === "string" ? value : null;
  };
  const date = leading("date");
  const count = (status: string) => file.facts.filter((fact) => fact.status === status).length;
  const published = [...documents.values()].flatMap(({ published: day }) => day?.value?.slice(0, 10) ?? []);
  return {
    id: file.id,
    title: file.title,
    date: isMoment(date) ? date.value : null,
    city: words("city"),
    state: words("state"),
    agencies: file.agencies.map(({ name }) => name),
    documents: file.documents.length,
    claims: file.claims.length,
    disputed: count("disputed"),
    verified: count("verified"),
    overdue: [...file.process, ...file.commitments].filter(({ state }) => state === "overdue").length,
    last: published.sort().at(-1) ?? null,
  };
}

import { type CaseFile, type FieldName, type FieldValue, isMoment } from "../../model/index.ts";
import { hasWords, type Wanted } from "../../store/index.ts";
import type { PublicCase } from "./public-case.ts";

/** Whether what the public may see of a case fits a search. What is held is not found. */
export function fits({ file, documents, texts }: PublicCase, wanted: Extract<Wanted, { kind: "search" }>): boolean {
  const { words, state, year, agency } = wanted;
  if (state && leading(file, "state") !== state) return false;
  if (year && !dayOf(file).startsWith(year)) return false;
  if (agency && !file.agencies.some(({ name }) => name.toLowerCase().includes(agency.toLowerCase()))) return false;
  if (!words) return true;
  const titles = [...documents.values()].map(({ title }) => title ?? "");
  const quoted = file.claims.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
  return hasWords([file.title, ...titles, ...quoted, ...texts.values()].join("\n"), words);
}

function leading({ facts }: CaseFile, field: FieldName): FieldValue | null {
  return facts.find((fact) => fact.field === field && fact.held === undefined)?.accounts[0]?.value ?? null;
}

function dayOf(file: CaseFile): string {
  const date = leading(file, "date");
  return isMoment(date) ? (date.value ?? "") : "";
}

import type { CaseShown } from "../../../contract/case-page.ts";

/** The parts of a case's page by their ids, each with its heading, in their order. */
export const partTitles = {
  happened: "What happened",
  known: "What is known",
  changes: "How the account changed",
  process: "Where it stands",
  expected: "What law and practice expect",
  promised: "What was promised",
  unanswered: "What is unanswered",
  documents: "Documents",
  timeline: "Timeline",
  people: "People",
  agencies: "Agencies",
  held: "What is withheld in public",
  rejected: "What an editor rejected",
  apart: "Cases that could be taken for this one",
  history: "History of decisions",
} as const;
export type PartId = keyof typeof partTitles;

const inOrder = Object.keys(partTitles) as PartId[];

/** The parts that the page of a case has: those that would be empty for most cases are there only where they are not. */
export function partsOf({ sections, asOf }: Pick<CaseShown, "sections" | "asOf">): PartId[] {
  if (sections === null) return [];
  const isThere: Partial<Record<PartId, boolean>> = {
    expected: sections.expected.length > 0,
    held: asOf === null,
    rejected: sections.rejected.length > 0,
    apart: sections.apart.length > 0,
  };
  return inOrder.filter((id) => isThere[id] ?? true);
}

import type { FactInWords } from "../../../contract/case-page.ts";

/** The anchor of a fact's row, the same as on the published page: `fact-date`, `fact-weapon-p1`. */
export function factAnchor({ field, person }: Pick<FactInWords, "field" | "person">): string {
  return person === null ? `fact-${field}` : `fact-${field}-${person}`;
}

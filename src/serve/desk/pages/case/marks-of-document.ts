import type { CaseInWords } from "../../../contract/case-page.ts";
import type { Mark } from "../../parts/document/span.ts";

/** The words of a document that claims of a case were read from, each with what was read. */
export function marksOf(document: string, sections: Pick<CaseInWords, "claims"> | null): Mark[] {
  return (sections?.claims ?? []).flatMap((voice) => {
    // The words of the value come first; those that only say who speaks are not marked.
    const [quote] = voice.quotes;
    return quote?.document === document
      ? [{ start: quote.start, end: quote.end, label: `${voice.label}: ${voice.value}. ${voice.attribution}` }]
      : [];
  });
}

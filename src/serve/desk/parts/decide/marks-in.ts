import type { Quote } from "../../../contract/case-page.ts";
import type { Matter } from "../../../contract/matter.ts";
import type { Mark } from "../document/span.ts";

/** The words that what is decided about rests on, the leading ones first, each with what was read in them. */
export function quotesOf({ fact, claim, person, document }: Matter): (Quote & Mark)[] {
  const voices = [
    ...(fact?.accounts.flatMap((each) => each.voices) ?? []),
    ...(claim ? [claim] : []),
    ...(document?.claims ?? []),
  ];
  return [
    ...voices.flatMap(({ quotes, label, value }) =>
      quotes.slice(0, 1).map((quote) => ({ ...quote, label: `${label}: ${value}` })),
    ),
    ...(person?.mentions ?? []).map((quote) => ({ ...quote, label: person?.name ?? "" })),
  ];
}

/** Those of them that stand in a document. */
export function marksIn(matter: Matter, document: string): Mark[] {
  return quotesOf(matter).flatMap(({ start, end, label, ...quote }) =>
    quote.document === document ? [{ start, end, label }] : [],
  );
}

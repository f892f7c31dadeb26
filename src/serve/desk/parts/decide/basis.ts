import type { Voice } from "../../../contract/case-page.ts";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { type Entered, enteredOf, nothingEntered } from "./value-entered.ts";

/** Words of a document: those of a claim, or some that somebody selected. */
export interface WordsChosen {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** What a claim is made from: words of a document, whose they are where that is known, and what value there is to begin with. */
export interface Basis {
  readonly id: string;
  readonly words: WordsChosen;
  readonly said: Voice | null;
  readonly entered: Entered;
}

/** Each claim that can be corrected, of a fact in the order of its accounts, by its first words. */
export function basesOf({ fact, claim }: Pick<Matter, "fact" | "claim">, only?: ClaimMatter): Basis[] {
  const one = only ?? claim;
  if (one) return basisOf(one);
  const claims = new Map(fact?.claims.map((each) => [each.claim, each]));
  return (fact?.accounts ?? []).flatMap(({ voices }) =>
    voices.flatMap((voice) => {
      const known = claims.get(voice.claim);
      return known ? basisOf(known) : [];
    }),
  );
}

function basisOf(claim: ClaimMatter): Basis[] {
  const [quote] = claim.quotes;
  if (!quote) return [];
  const { document, start, end, exact } = quote;
  return [{ id: claim.claim, words: { document, start, end, exact }, said: claim, entered: enteredOf(claim.recorded) }];
}

/**
 * Words that somebody selected. Whose they are is known only where they are, or hold, or lie within, the words of a claim: else nobody says so for them, and an allegation
 * is not put into the document's own mouth.
 */
export function basisOfWords(words: WordsChosen, { fact, claim, document }: Omit<Matter, "case">): Basis {
  const claims = [...(fact?.claims ?? []), ...(claim ? [claim] : []), ...(document?.claims ?? [])];
  const said = claims.find(({ quotes }) =>
    quotes.some((quote) => quote.document === words.document && (isWithin(quote, words) || isWithin(words, quote))),
  );
  const entered = { ...nothingEntered, words: words.exact.length <= 40 ? words.exact : "" };
  return { id: "selected", words, said: said ?? null, entered };
}

function isWithin(inner: Pick<WordsChosen, "start" | "end">, outer: Pick<WordsChosen, "start" | "end">): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

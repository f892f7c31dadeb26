import type { FactInWords } from "../../../contract/case-page.ts";
import { isDay } from "../../parts/day-words.ts";
import { spanNamed } from "../../parts/document/span-name.ts";
import { factMeanings } from "../../parts/status-words.ts";

/**
 * What the address of a case page says: the day it is shown as of, the status whose facts are shown, and the document beside
 * it with the words that are marked.
 */
export interface CaseSearch {
  readonly asOf?: string;
  readonly show?: FactInWords["status"];
  readonly document?: string;
  readonly at?: string;
}

/** What of an address can be used; the rest is passed over. */
export function caseSearch({ asOf, show, document, at }: Record<string, unknown>): CaseSearch {
  const isId = typeof document === "string" && /^[0-9a-f]{64}$/.test(document);
  return {
    ...(typeof asOf === "string" && isDay(asOf) && { asOf }),
    ...(isStatus(show) && { show }),
    ...(isId && { document }),
    ...(isId && typeof at === "string" && spanNamed(at) && { at }),
  };
}

function isStatus(word: unknown): word is FactInWords["status"] {
  return typeof word === "string" && Object.hasOwn(factMeanings, word);
}

import { isDay } from "../../parts/day-words.ts";
import { spanNamed } from "../../parts/document/span-name.ts";

/** What the address of a case page says: the day it is shown as of, and the document beside it with the words that are marked. */
export interface CaseSearch {
  readonly asOf?: string;
  readonly document?: string;
  readonly at?: string;
}

/** What of an address can be used; the rest is passed over. */
export function caseSearch({ asOf, document, at }: Record<string, unknown>): CaseSearch {
  const isId = typeof document === "string" && /^[0-9a-f]{64}$/.test(document);
  return {
    ...(typeof asOf === "string" && isDay(asOf) && { asOf }),
    ...(isId && { document }),
    ...(isId && typeof at === "string" && spanNamed(at) && { at }),
  };
}

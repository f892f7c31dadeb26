import type { CaseFile, Sha256 } from "../../model/index.ts";
import type { Hold } from "./hold.ts";
import { streetNumbers } from "./street-numbers.ts";

/** Of the holds on a case those that keep something back: the rule about addresses only where a document gives the number of a house. */
export function holdsTold<H extends Pick<Hold, "rule">>(
  holds: readonly H[],
  { documents }: Pick<CaseFile, "documents">,
  texts: ReadonlyMap<Sha256, string>,
): H[] {
  return holds.filter(
    ({ rule }) => rule !== "address" || documents.some((id) => streetNumbers(texts.get(id) ?? "").length > 0),
  );
}

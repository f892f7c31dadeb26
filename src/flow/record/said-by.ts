import type { CaseFile, Claim, Document, Sha256 } from "../../model/index.ts";
import { attribute, describeReader, describeSpeaker } from "../../publish/index.ts";

/** Who says a thing, in which words, and what read it, for people of the desk. */
export interface SaidBy {
  readonly claim: string;
  /** Speaker and mode, as the head of a quote: "Police Chief Ada Brandt, Alder Crossing Police Department, promises". */
  readonly said: string;
  /** Whether a person or software read the claim out of the words. */
  readonly read: string;
  readonly quote: string;
  readonly document: Sha256;
  /** Where the words stand in the document's text, in UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Who says a claim, in words; null for a claim without evidence. */
export function saidBy(claim: Claim, document?: Document): SaidBy | null {
  const [evidence] = claim.evidence;
  if (!evidence) return null;
  return {
    claim: claim.id,
    said: attribute(describeSpeaker(claim.speaker, document), claim.mode, claim.speaker),
    read: describeReader(claim.reader),
    quote: evidence.exact,
    document: evidence.document,
    start: evidence.start,
    end: evidence.end,
  };
}

/** Finds who says the claims of a case file, by their ids. */
export function sayersOf(file: CaseFile, documents: readonly Document[]): (claim: string | undefined) => SaidBy | null {
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => {
    const claim = id === undefined ? undefined : claims.get(id);
    return claim ? saidBy(claim, byId.get(claim.evidence[0]?.document ?? "")) : null;
  };
}

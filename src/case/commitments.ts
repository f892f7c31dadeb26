import {
  type Claim,
  type Commitment,
  type Document,
  dayOf,
  isStepReport,
  isUndertaking,
  type Person,
} from "../model/index.ts";
import { isPast } from "./as-of.ts";
import { wouldKeep } from "./kept.ts";

/**
 * Every promise, once for the words it was made in, with who made it and the later claim that shows it kept. One that was due before
 * `day`, the last that the documents know of, and is not known to be kept, is overdue.
 */
export function commitmentsFrom(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  day: string | null,
  people: readonly Person[] = [],
): Commitment[] {
  const officers = new Set(people.flatMap(({ id, role, name }) => (role === "officer" && name !== null ? [id] : [])));
  const made = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.mode !== "promised" || !isUndertaking(claim.value)) continue;
    const first = claim.evidence[0];
    const key = `${first?.document} ${first?.start}`;
    made.set(key, [...(made.get(key) ?? []), claim]);
  }
  return [...made.values()].map((group) => {
    const claim = group[0] as Claim;
    const undertaking = isUndertaking(claim.value) ? claim.value : { what: "", due: null, by: [] };
    const kept = keeps(claim, undertaking.what, claims, documents, officers);
    return {
      who: undertaking.by,
      what: undertaking.what,
      due: undertaking.due,
      state: kept ? "kept" : isPast(undertaking.due, day) ? "overdue" : "open",
      made: claim.id,
      keptBy: kept?.by.id ?? null,
      ...(kept?.undated ? { undated: true } : {}),
    };
  });
}

/**
 * A later document that tells of the promised step as done. Nothing is kept by the document that promises it. Where the days do not tell
 * which came first, a promise comes before what keeps it, unless its own document tells of that as done too and promises more of it.
 */
function keeps(
  promise: Claim,
  what: string,
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  officers: ReadonlySet<string>,
): { readonly by: Claim; readonly undated: boolean } | null {
  const isKeeping = wouldKeep(what, officers);
  if (!isKeeping) return null;
  const documentOf = (claim: Claim) => claim.evidence[0]?.document ?? "";
  const published = (claim: Claim) => dayOf(documents.get(documentOf(claim))?.published);
  const from = dayOf(promise.occasion) ?? published(promise);
  // The day that a document gives for the step counts before its own: an undated letter may tell when the video came out.
  const day = (claim: Claim) => (isStepReport(claim.value) ? dayOf(claim.value.when) : null) ?? published(claim);
  const done = claims.filter(isKeeping);
  const isHere = (claim: Claim) => documentOf(claim) === documentOf(promise);
  const later = done.find((claim) => from !== null && !isHere(claim) && (day(claim) ?? "") > from);
  if (later) return { by: later, undated: false };
  const undated = done.some(isHere)
    ? undefined
    : done.find((claim) => !isHere(claim) && (from === null || day(claim) === null));
  return undated ? { by: undated, undated: true } : null;
}

import { type Claim, type Commitment, type Document, dayOf, isStepReport, isUndertaking } from "../model/index.ts";
import { isPast } from "./as-of.ts";
import { stepPromised, tellsOf } from "./process.ts";

/**
 * Every promise, once for the words it was made in, with who made it and the later claim that shows it kept. One that was due before
 * `day`, the last that the documents know of, and is not known to be kept, is overdue.
 */
export function commitmentsFrom(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  day: string | null,
): Commitment[] {
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
    const keptBy = keeps(claim, undertaking.what, claims, documents);
    return {
      who: undertaking.by,
      what: undertaking.what,
      due: undertaking.due,
      state: keptBy ? "kept" : isPast(undertaking.due, day) ? "overdue" : "open",
      made: claim.id,
      keptBy: keptBy?.id ?? null,
    };
  });
}

/** A later document that tells of the promised step as done. Nothing is kept by the document that promises it. */
function keeps(
  promise: Claim,
  what: string,
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
): Claim | null {
  const step = stepPromised(what);
  const published = (claim: Claim) => dayOf(documents.get(claim.evidence[0]?.document ?? "")?.published);
  const from = dayOf(promise.occasion) ?? published(promise);
  // The day that a document gives for the step counts before its own: an undated letter may tell when the video came out.
  const day = (claim: Claim) => (isStepReport(claim.value) ? dayOf(claim.value.when) : null) ?? published(claim);
  if (!step || !from) return null;
  return (
    claims.find((claim) => {
      const on = day(claim);
      return (
        on !== null &&
        on > from &&
        isStepReport(claim.value) &&
        tellsOf(claim)?.step === step &&
        claim.value.state === "done"
      );
    }) ?? null
  );
}

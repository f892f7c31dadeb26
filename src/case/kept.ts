import { type Claim, isStepReport, type StepName } from "../model/index.ts";
import { stepPromised, tellsOf } from "./process.ts";

/** Promises of no one step, kept by whatever of these is made public first. */
const MADE_PUBLIC: readonly StepName[] = ["video release", "report released", "names released"];
const WIDE = /\b(?:transparen\w+|information|details|facts|answers|updates?)\b/i;
/** A suspension does not keep the promise of a dismissal. */
const REMOVAL = /\b(?:fired?|dismiss(?:ed)?|terminated?)\b/i;

/**
 * What would show a promise kept, by its words: a claim that the promised step is done, or, where names were promised, the name of an
 * officer. Null for promises of no step, which nothing here can show kept.
 */
export function wouldKeep(what: string, officers: ReadonlySet<string>): ((claim: Claim) => boolean) | null {
  const step = stepPromised(what);
  const steps = step ? [step] : WIDE.test(what) ? MADE_PUBLIC : [];
  if (steps.length === 0) return null;
  return (claim) => {
    const { value } = claim;
    if (step === "names released" && claim.field === "name")
      return officers.has(claim.about ?? "") && (claim.mode === "stated" || claim.mode === "confirmed");
    if (!isStepReport(value) || value.state !== "done") return false;
    const told = tellsOf(claim)?.step;
    return told !== undefined && steps.includes(told) && (!REMOVAL.test(what) || REMOVAL.test(value.what));
  };
}

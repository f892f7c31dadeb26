import { type Claim, isStepReport, type StepName } from "../model/index.ts";
import { stepPromised, tellsOf } from "./process.ts";

/** Promises of no one step, kept by whatever of these is made public first. */
const MADE_PUBLIC: readonly StepName[] = ["video release", "report released", "names released"];
const WIDE =
  /\b(?:transparen\w+|information|details|facts|answers|updates?|(?:what|whatever|everything that|all that) can be (?:released|shared|made public|disclosed))\b/i;
/** An inquiry has been made when it is told to be done, its report is out, or charges were decided on after it. */
const INQUIRY =
  /^(?:(?:do|conduct|continue|launch|open|begin|start|lead|complete|finish|hold) )?(?:(?:work|working) to )?(?:fully |thoroughly |independently )?(?:investigat\w+|look into|(?:an?|the|its|their|full|thorough|independent|outside) (?:[a-z-]+ ){0,3}(?:investigation|inquiry|probe))\b/i;
const INQUIRED: readonly StepName[] = ["outside investigation", "report released", "charging decision"];
/** "Take the case to a grand jury", "prosecute": kept by what was decided. */
const DECIDED = /\b(?:grand jury|prosecut(?:e|ion)\b|seek (?:an )?indictments?)\b/i;
/** A suspension does not keep the promise of a dismissal. */
const REMOVAL = /\b(?:fired?|dismiss(?:ed)?|terminated?)\b/i;

/**
 * What would show a promise kept, by its words: a claim that the promised step is done, or, where names were promised, the name of an
 * officer. Null for promises of no step, which nothing here can show kept.
 */
export function wouldKeep(what: string, officers: ReadonlySet<string>): ((claim: Claim) => boolean) | null {
  const step = stepPromised(what);
  const steps = stepsKeeping(step, what);
  if (steps.length === 0) return null;
  return (claim) => {
    const { value } = claim;
    if (step === "names released" && claim.field === "name")
      return officers.has(claim.about ?? "") && (claim.mode === "stated" || claim.mode === "confirmed");
    const told = tellsOf(claim)?.step;
    if (told === "settlement" && claim.mode !== "withheld") return steps.includes(told);
    if (!isStepReport(value) || value.state !== "done") return false;
    return told !== undefined && steps.includes(told) && (!REMOVAL.test(what) || REMOVAL.test(value.what));
  };
}

function stepsKeeping(step: StepName | null, what: string): readonly StepName[] {
  if (DECIDED.test(what)) return ["charging decision"];
  if (INQUIRY.test(what)) return INQUIRED;
  // Who settles a suit was sued.
  if (step === "civil suit") return ["civil suit", "settlement"];
  if (step) return [step];
  return WIDE.test(what) ? MADE_PUBLIC : [];
}

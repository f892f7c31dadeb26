import type { FieldName } from "../../model/index.ts";
import { fieldOf } from "../../model/index.ts";
import type { Sentence } from "../passage.ts";
import type { Finding } from "../rule.ts";

/** A reason not to read a finding as said of this incident, and the words that give it. */
interface Refiner {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Fields it does not concern. */
  readonly except?: readonly FieldName[];
}

const REFINERS: readonly Refiner[] = [
  {
    reason: "a general statement or a count of many incidents",
    pattern:
      /\b(?:so far this year|nationwide|nationally|across the (?:country|nation|state)|per year|each year|every year|a year|since (?:19|20)\d\d|statistics|data(?:base| set)?|percent of|on average|annually|in the (?:past|last) (?:\w+ )?(?:years?|decade|months)|number of (?:fatal|police|officer-involved)|\d+(?:st|nd|rd|th) (?:fatal|police|officer-involved|person))\b/i,
    except: ["years_of_service", "prior_incidents", "settlement"],
  },
  {
    reason: "another incident",
    pattern:
      /\b(?:in (?:an?other|a (?:separate|previous|prior|similar|different|unrelated)) (?:incident|case|shooting|encounter)|(?:separate|unrelated|earlier|previous) (?:incident|shooting|case)|(?:years|months) (?:ago|earlier|before)|last year|previously (?:been )?(?:shot|killed|fired)|the (?:19|20)\d\d (?:shooting|killing|death|case))\b/i,
    except: [
      "prior_incidents",
      "mental_health",
      "officer_account",
      "civil_suit",
      "settlement",
      "charging_decision",
      "policy_change",
    ],
  },
  {
    reason: "what was believed before, not what is said now",
    pattern:
      /\b(?:(?:we|i|they|police|officers|investigators|officials) (?:had )?(?:initially |first |originally |at first )?(?:believed|thought)|initially (?:said|reported|believed|stated)|(?:was|were) (?:wrong|incorrect|inaccurate) (?:when|to say|that))\b/i,
  },
  {
    reason: "a condition or a possibility, not said to have happened",
    pattern:
      /\b(?:could have|would have|might have|should have|if (?:he|she|they|the|an?|any|there|you|someone|somebody)|in (?:the )?(?:event|case) (?:of|that)|hypothetical|whether or not)\b/i,
    except: ["question", "commitment", "statement", "deescalation", "charging_decision"],
  },
];

const INCIDENT = new Set(["incident", "person", "officer"]);

/** Why a finding is not to be read as said of this incident; null when nothing speaks against it. */
export function refusal(finding: Finding, sentence: Sentence): string | null {
  if (!fieldOf(finding.field).groups.some((g) => INCIDENT.has(g)) || finding.mode !== undefined) return null;
  return refinersOf(sentence).find((refiner) => !refiner.except?.includes(finding.field))?.reason ?? null;
}

const known = new WeakMap<Sentence, readonly Refiner[]>();

/** The refiners whose words a sentence holds, worked out once a sentence. */
function refinersOf(sentence: Sentence): readonly Refiner[] {
  const found = known.get(sentence) ?? REFINERS.filter((refiner) => refiner.pattern.test(sentence.text));
  known.set(sentence, found);
  return found;
}

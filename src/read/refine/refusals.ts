import type { FieldName } from "../../model/index.ts";
import { fieldOf } from "../../model/index.ts";
import type { Passage, Sentence } from "../passage.ts";
import type { Finding } from "../rule.ts";
import { tellsOfAPastYear } from "./past-year.ts";

/** A reason not to read a finding as said of this incident, and the words that give it. */
interface Refiner {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Fields it does not concern. */
  readonly except?: readonly FieldName[];
  /** The only fields it concerns; all of the incident, people and officers when absent. */
  readonly only?: readonly FieldName[];
  /** Whether it concerns the process as well: what is another case's is no step of this one. */
  readonly process?: true;
  /** Whether it does not hold of what the sentence has somebody say: it stays their first account, whatever was said later. */
  readonly unlessSaid?: true;
  /** Whether it does not hold where the sentence names whom alone the text tells to be harmed: it may be told long after. */
  readonly unlessNamed?: true;
}

/** Fields that are told of what was before as well. */
const OF_ANY_TIME: readonly FieldName[] = [
  "prior_incidents",
  "mental_health",
  "officer_account",
  "civil_suit",
  "settlement",
  "charging_decision",
  "policy_change",
];

const REFINERS: readonly Refiner[] = [
  {
    reason: "the headline of another story",
    pattern:
      /^\s*(?:read (?:more|next|also)|also read|related(?: (?:story|stories|coverage))?|more(?: (?:on|from) [^:.]{1,30})?|see also|previous(?:ly| coverage)|you may also like|next story|watch|trending|don['’]t miss|recommended)\s*:\s/i,
    process: true,
  },
  {
    reason: "another case, told beside this one",
    pattern:
      /^\s*(?:(?:also|meanwhile|hours|days|two|earlier)[^.;,]{0,40}, )?(?:(?:in an?other|in (?:an? )?(?:separate|different|unrelated|similar)|a similar|an earlier|the other) (?:\w+ )?(?:case|shooting|incident|killing)\b|elsewhere in\b|meanwhile, in\b)/i,
    process: true,
  },
  {
    reason: "what is advised to the public",
    pattern:
      /\b(?:reminds?\b|(?:is|are) reminded|call or text|anyone (?:in|who|with)\b|if you (?:or|are|see|know)\b|is available|crisis line)\b/i,
  },
  {
    reason: "somebody's past",
    pattern:
      /\b(?:(?:had been|was|been|previously) (?:convicted|arrested|charged) (?:of|for|in)|served [^.;]{1,30} (?:prison|jail)|pleaded guilty|criminal (?:history|record|past)|(?:his|her|their) record|had previously|on (?:probation|parole)|was fined|wanted for)\b/i,
    only: ["weapon", "weapon_use", "armed_status", "fleeing", "pursuit", "encounter_reason", "call_source", "warrant"],
  },
  {
    reason: "a general statement or a count of many incidents",
    pattern:
      /\b(?:so far this year|nationwide|nationally|across the (?:country|nation|state)|per year|each year|every year|a year|since (?:19|20)\d\d|statistics|data(?:base| set)?|percent of|on average|annually|in the (?:past|last) (?:\w+ )?(?:years?|decade|months)|number of (?:fatal|police|officer-involved)|\d+(?:st|nd|rd|th) (?:fatal|police|officer-involved|person))\b/i,
    except: ["years_of_service", "prior_incidents", "settlement"],
  },
  {
    reason: "another incident",
    pattern:
      /\b(?:in (?:an?other|a (?:separate|previous|prior|similar|different|unrelated)) (?:incident|case|shooting|encounter)|(?:separate|unrelated|earlier|previous) (?:incident|shooting|case)|years? after (?:police|officers|deputies|troopers|an? (?:officer|deputy|trooper))|previously (?:been )?(?:shot|killed|fired))\b/i,
    except: OF_ANY_TIME,
  },
  {
    reason: "another incident",
    pattern:
      /\b(?:(?:years?|months|decades?) (?:ago|earlier|before)|last year|the (?:19|20)\d\d (?:shooting|killing|death|case))\b/i,
    except: OF_ANY_TIME,
    unlessNamed: true,
  },
  {
    reason: "what was believed before, not what is said now",
    pattern:
      /\b(?:(?:we|i|they|police|officers|investigators|officials) (?:had )?(?:initially |first |originally |at first )?(?:believed|thought)|initially believed|(?:was|were) (?:wrong|incorrect|inaccurate) (?:when|to say|that))\b/i,
  },
  {
    reason: "what was reported before, and by nobody the sentence names",
    pattern: /\b(?:initially|originally|at first) (?:said|reported|stated|described|announced)\b/i,
    unlessSaid: true,
  },
  {
    reason: "what somebody believed",
    pattern:
      /(?<!\b(?:is|was|were|are|been) )\b(?:thought|believed|feared|assumed|mistook|mistaken(?:ly)?)\b[^.;]{0,60}\b(?:had|has|held|was|is|carr|reach|point|draw|for|arm|gun|weapon|knife)/i,
    only: ["weapon", "weapon_use", "armed_status"],
  },
  {
    reason: "a condition or a possibility, not said to have happened",
    pattern:
      /^\s*(?:suppose|imagine|had (?:he|she|they|the|an?)|should (?:he|she|they|the|an?))\b|\b(?:would be [^.;]{1,30} if|could have|would have|might have|should have|if (?:he|she|they|the|an?|any|there|you|someone|somebody)|in (?:the )?(?:event|case) (?:of|that)|hypothetical|whether or not)\b/i,
    except: ["question", "commitment", "statement", "deescalation", "charging_decision"],
  },
];

const INCIDENT = new Set(["incident", "person", "officer"]);

/** Why a finding is not to be read as said of this incident; null when nothing speaks against it. */
export function refusal(finding: Finding, sentence: Sentence, passage: Passage): string | null {
  const { groups } = fieldOf(finding.field);
  if (finding.mode !== undefined) return null;
  const ofIncident = groups.some((g) => INCIDENT.has(g));
  const refiner = refinersOf(sentence).find(
    ({ process, only, except, unlessNamed, unlessSaid }) =>
      (ofIncident || process) &&
      (only?.includes(finding.field) ?? true) &&
      !except?.includes(finding.field) &&
      !(unlessNamed && namesTheOneHarmed(sentence, passage)) &&
      !(unlessSaid && isSaid(finding, sentence)),
  );
  return refiner?.reason ?? (tellsOfAPastYear(sentence, passage) ? "another incident, years before" : null);
}

/** Whether somebody the sentence names says it. */
function isSaid({ start, end }: Finding, sentence: Sentence): boolean {
  return sentence.voices.some(
    ({ content, speakers }) =>
      speakers.some(({ kind }) => kind !== "document" && kind !== "other") &&
      content.some((words) => words.start <= start && end <= words.end + 2),
  );
}

/** Whether a sentence gives the name of the one person whom its text names as harmed. */
function namesTheOneHarmed(sentence: Sentence, passage: Passage): boolean {
  const named = passage.people.filter(({ role, name }) => HARMED.has(role) && name?.includes(" "));
  const [only] = named;
  return named.length === 1 && sentence.mentions.some((m) => m.name !== null && passage.personOf(m) === only);
}

const HARMED: ReadonlySet<string> = new Set(["killed", "injured", "subject"]);

const known = new WeakMap<Sentence, readonly Refiner[]>();

/** The refiners whose words a sentence holds, worked out once a sentence. */
function refinersOf(sentence: Sentence): readonly Refiner[] {
  const found = known.get(sentence) ?? REFINERS.filter((refiner) => refiner.pattern.test(sentence.text));
  known.set(sentence, found);
  return found;
}

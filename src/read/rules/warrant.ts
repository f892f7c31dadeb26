import type { Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const KIND =
  "(?:(?:an?|the|that|this|his|her|two|three|several|outstanding|active|felony|misdemeanou?r|no-knock|search|arrest|narcotics|drug|eviction|federal|state|parole|probation|high-risk|drug-related|knock-and-announce|early-morning|pre-dawn|murder|bench|civil|court-ordered|court|signed|sealed) )";
const SERVED = new RegExp(
  `\\b(?:(?<past>served|executed)|serv(?:e|es|ing)|execut(?:e|es|ing)|carry(?:ing)? out|(?:the )?(?:service|execution) of) ${KIND}{0,5}warrants?\\b`,
  "giu",
);
const ON_A_WARRANT = new RegExp(
  `\\b(?:(?:trying|tried|attempting|attempted|went|gone|came|come|there|sought|seeking|sent) to (?:arrest|apprehend|take into custody|pick up) (?:[\\p{L}’'-]+ ){1,4}on ${KIND}{0,4}warrants?|no-knock (?:raid|entry)|during ${KIND}{0,3}warrant (?:service|raid))\\b`,
  "giu",
);
const WITHOUT =
  /\b(?:did not|didn['’]t|does not) have (?:an? )?(?:search |arrest )?warrant|\bwithout (?:an? )?(?:search |arrest )?warrant\b|\bno (?:search |arrest )?warrant\b/gi;
const ENTERED = /\b(?:enter(?:ed|ing)?|forced|broke|entry|home|house|apartment|door)\b/i;

/** Serving that came behind the force, belongs to a plan or law, or was of somebody else's doing. */
const LATER =
  /\b(?:after(?:ward|wards)? (?:the )?(?:shooting|incident|killing)|later|then|subsequently|following (?:the )?(?:shooting|incident)|since the (?:shooting|incident)|days? after|next day)\b[^.;]{0,60}$/i;
/** "Served a warrant" may be of any day; the force in its sentence says which. */
const FORCE =
  /\b(?:shot|shoot(?:ing|out)?|shots|opened fire|fired|kill(?:ed|ing)|gunfire|encountered|confronted|gun at)\b/i;
const FOUND = /^[^.;]{0,120}\b(?:found|seized|recovered|collected|removed|obtained|confiscated)\b/i;
const GENERAL =
  /\b(?:polic(?:y|ies)|law|bill|ban(?:s|ned|ning)?|ordinance|legislation|reform|rules|training|whenever|generally|usually|typically|often|may|will|would|should|must|can|task force (?:serves|executes)|unit (?:serves|executes)|responsible for|tasked with|specializ\w+)\b[^.;]{0,70}$/i;

/**
 * Whether police were there to serve a warrant: true for "while serving a search warrant", false for officers who
 * entered "without a warrant". That somebody had a warrant out against them is not service. Refused: warrants served
 * after the force (a search of the home), plans, policies and laws.
 */
export const warrant: Rule = {
  name: "warrant",
  fields: ["warrant"],
  cues: ["warrant", "warrants", "no-knock"],
  *read(sentence, passage) {
    for (const { match, reason } of served(sentence, passage)) {
      const span = { start: match.start, end: match.end };
      if (reason) yield { ...span, refused: reason };
      else yield { field: "warrant", value: true, ...span, confidence: 0.85 };
    }
    for (const match of matches(sentence, WITHOUT)) {
      const police = sentence.mentions.some((m) => isPolice(m, passage));
      const span = { start: match.start, end: match.end };
      if (police && ENTERED.test(sentence.text) && !GENERAL.test(sentence.text.slice(0, match.start - sentence.start)))
        yield { field: "warrant", value: false, ...span, confidence: 0.75 };
      else yield { ...span, refused: "not said of police who went in" };
    }
  },
};

/** Every serving of a warrant by police that a sentence tells of, and why it is not one of this incident where it is not. */
export function* served(sentence: Sentence, passage: Passage): Generator<{ match: Match; reason: string | null }> {
  for (const pattern of [SERVED, ON_A_WARRANT])
    for (const match of matches(sentence, pattern)) {
      const before = sentence.text.slice(0, match.start - sentence.start);
      const who = subjectBefore(sentence, match.start).at(-1);
      if (who && !isPolice(who, passage) && who.what === "person" && !who.pronoun && who.noun?.class !== "group")
        continue;
      const reason = whyNot(match, before, sentence.text.slice(match.end - sentence.start));
      if (reason || !negated(sentence, match.start)) yield { match, reason };
    }
}

function whyNot(match: Match, before: string, after: string): string | null {
  if (
    LATER.test(before) ||
    /^[^.;,]{0,60}\b(?:after (?:the )?(?:shooting|incident)|later|the next day|days? after)\b/i.test(after)
  )
    return "served after the force";
  if (GENERAL.test(before)) return "a policy or a plan, not this incident";
  if (FOUND.test(after)) return "a search of somebody's home";
  if (match.groups.past && !FORCE.test(before + after)) return "not said of when the force was used";
  return null;
}

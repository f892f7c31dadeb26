import type { Mention, Passage, Sentence } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { subjectBefore } from "../voices/subject.ts";

/** Words that by themselves say that police used deadly force on somebody, and what they say. */
export interface Told extends Span {
  readonly reason: string;
}

const OFFICER = "(?:police|officers?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?|federal agents?|swat)";
/** One officer or several, but not "police", who also say, search and arrest. */
const OFFICERS = "(?:(?:police |ex-|former )?officers?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?)";
const SOMEBODY_ELSE =
  "(?![^.;]{0,60}?\\b(?:say|says|said|told|suspects?|man|woman|men|teen|gunman|arrest|search|hunt|look|investigat|identif|accused of (?:killing|shooting) (?:an? )?(?:police|officer|deputy)))";
const HARM = "(?:shooting|killing|death|killed|shot|murder(?:ing)?|slaying|slain|manslaughter|homicide)";
/** "by Alder Crossing, Montana, police": the state whose place it is. */
const THEIR_STATE = `, (?:[a-z]+\\.? ?){1,3}, (?=(?:city |county )?${OFFICER}\\b)`;
/** "identified by police", "seen by an officer": the harm before it is not what police did. */
const OTHER_DEED =
  "identif|confirm|investigat|tell|told|found|discover|seen\\b|witness|report|detain|arrest|charged|accused|review|interview|captur|sought|announce|release|describe|said\\b|say|tased|patrol|questioned|obtained|assault|stab";

const TELLING: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    "names a police use of force",
    /\b(?:(?:officer|deputy|trooper|police|agent|law enforcement)[- ]involved (?:fatal )?(?:shooting|death|killing)|(?:fatal |deadly )?police (?:shooting|killing)\b(?! (?:death|of (?:an? )?(?:police|officer))|range)|(?:in|police) custody death|death in (?:police )?custody)\b/i,
  ],
  [
    "says that it was by police",
    new RegExp(
      `\\b${HARM}\\b(?:(?!${OTHER_DEED})[^.;]){0,90}?\\bby (?!(?:telling|calling|using|the time)\\b)(?:(?!${OTHER_DEED})(?:[^.;,]|${THEIR_STATE})){0,40}?\\b${OFFICER}\\b(?![’']s| (?:cruiser|car|vehicle|station|academy|headquarters))`,
      "i",
    ),
  ],
  [
    "says that an officer did it",
    new RegExp(
      `\\b${OFFICERS}\\b${SOMEBODY_ELSE}[^.;]{0,40}? (?:who|that|accused of|for|in) (?:fatally |then |also )?(?:shot|killed|killing|shooting|fired (?!him|her|from)|the (?:fatal )?(?:shooting|killing|death) of|the shooting death)\\b`,
      "i",
    ),
  ],
  [
    "says that an officer was charged over it",
    new RegExp(
      `\\b${OFFICERS}\\b${SOMEBODY_ELSE}[^.;]{0,120}?\\b(?:charged|indicted|convicted|guilty|acquitted|sentenced|faces?)\\b[^.;]{0,100}?\\b(?:murder(?:ing)?|manslaughter|homicide)\\b|\\b(?:charg(?:ed|es|ing)|convicted|indicted|acquitted) [^.;]{0,40}?${OFFICERS}\\b[^.;]{0,80}?\\b(?:${HARM})\\b`,
      "i",
    ),
  ],
];

/** Talk of many such incidents. It tells of none. */
export const COUNTS =
  /\b(?:fatal shootings by police|people (?:were )?(?:shot and )?killed by (?:\w+ )?police|killings by police|police killings|police shootings|fatal police shootings|shootings by (?:an? )?(?:police|officers?))\b/i;

/** The words of a sentence that by themselves say that police used deadly force on somebody; null when none do. */
export function toldIn(sentence: Sentence, passage: Passage): Told | null {
  if (COUNTS.test(sentence.text)) return null;
  const isOfficer = (m: Mention) =>
    m.noun?.class === "officer" || m.kind === "police" || passage.personOf(m)?.role === "officer";
  for (const harm of sentence.harms)
    if (
      harm.by.some(isOfficer) &&
      harm.what !== "injured" &&
      !/^shooting\b/i.test(passage.text.content.slice(harm.start, harm.start + 9))
    )
      return { start: harm.start, end: harm.end, reason: `says that police ${harm.what} somebody` };
  for (const [reason, pattern] of TELLING) {
    const found = pattern.exec(sentence.text);
    if (found) {
      const start = sentence.start + found.index;
      return { start, end: start + found[0].length, reason };
    }
  }
  return officersFired(sentence);
}

function officersFired(sentence: Sentence): Told | null {
  for (const fired of sentence.text.matchAll(
    /\b(?:fired|opened fire|discharged|returned fire)\b(?! (?:him|her|from|for))/gi,
  )) {
    if (/\b(?:shots?|being|was|were|been|who|that|gun|firearm|weapon) $/i.test(sentence.text.slice(0, fired.index)))
      continue;
    const at = sentence.start + fired.index;
    const officer = subjectBefore(sentence, at).find((m) => m.noun?.class === "officer");
    if (!officer) continue;
    const between = sentence.text.slice(officer.end - sentence.start, fired.index);
    if (/\b(?:respond|receiv|learn|alert|said|say|told|heard|want|report|found|call)/i.test(between)) continue;
    return { start: officer.start, end: at + fired[0].length, reason: "says that officers fired" };
  }
  return null;
}

import { quote, type Relevance } from "../model/index.ts";
import type { Mention, Passage, Sentence } from "./passage.ts";
import { subjectBefore } from "./voices/subject.ts";

const OFFICER = "(?:police|officers?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?|federal agents?|swat)";
/** One officer or several, but not "police", who also say, search and arrest. */
const OFFICERS = "(?:(?:police |ex-|former )?officers?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?)";
const SOMEBODY_ELSE =
  "(?![^.;]{0,60}?\\b(?:say|says|said|suspects?|man|woman|men|teen|gunman|arrest|search|hunt|look|investigat|identif|accused of (?:killing|shooting) (?:an? )?(?:police|officer|deputy)))";
const HARM = "(?:shooting|killing|death|killed|shot|murder(?:ing)?|slaying|slain|tased|manslaughter|homicide)";

/** Words that by themselves say that police used deadly force on somebody. */
const TELLING: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    "names a police use of force",
    /\b(?:(?:officer|deputy|trooper|police|agent|law enforcement)[- ]involved (?:fatal )?(?:shooting|death|killing)|(?:fatal |deadly )?police (?:shooting|killing)|deadly force|(?:in|police) custody death|death in (?:police )?custody)\b/i,
  ],
  ["says that it was by police", new RegExp(`\\b${HARM}\\b[^.;]{0,90}?\\bby (?:[^.;,]{0,50}? )?${OFFICER}\\b`, "i")],
  [
    "says that an officer did it",
    new RegExp(
      `\\b${OFFICERS}\\b${SOMEBODY_ELSE}[^.;]{0,40}? (?:who|that|accused of|for|in) (?:fatally |then |also )?(?:shot|killed|killing|shooting|fired|the (?:fatal )?(?:shooting|killing|death) of|the shooting death)\\b`,
      "i",
    ),
  ],
  [
    "says that an officer was charged over it",
    new RegExp(
      `\\b${OFFICERS}\\b${SOMEBODY_ELSE}[^.;]{0,120}?\\b(?:charged|indicted|convicted|guilty|acquitted|sentenced|faces?)\\b[^.;]{0,100}?\\b(?:murder|manslaughter|homicide)\\b|\\bcharg(?:ed|es|ing) [^.;]{0,40}?${OFFICERS}\\b[^.;]{0,80}?\\b(?:${HARM})\\b`,
      "i",
    ),
  ],
];
const COUNTS =
  /\b(?:fatal shootings by police|people (?:were )?(?:shot and )?killed by police|killings by police|police killings|police shootings|fatal police shootings|shootings by (?:an? )?(?:police|officers?))\b/i;

/** Words that together, beside a death or shooting, say so. */
const SIGNS: readonly RegExp[] = [
  /\b(?:shooting|killing|death) (?:death )?of (?:(?:an? |the )?(?:unarmed|[\d]+-year-old)|\p{Lu}[\p{L}’'.-]+ \p{Lu})/u,
  /\b(?:body|dash(?:board)?)[- ]?(?:worn )?cam(?:era)?s?\b|\b(?:police|officers?|department|sheriff)\b[^.;]{0,50}?\b(?:video|footage)\b/i,
  /\b(?:administrative|paid) (?:leave|duty)|on leave\b|\bstripped of (?:their )?police powers\b/i,
  new RegExp(
    `\\b(?:${OFFICER})\\b(?!(?:[^.;]{0,60}?)\\b(?:said|say|says|believe|allege|suspects?|man|woman|teen|boy)\\b)[^.;]{0,60}?\\b(?:fired|shot|opened fire|discharged|pulled the trigger)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:charges?|charged|indict(?:ed|ment)?|grand jury|justified|cleared|immunity)\\b[^.;]{0,80}?\\b${OFFICER}\\b|\\b${OFFICER}\\b[^.;]{0,80}?\\b(?:charges?|charged|indict(?:ed|ment)?|grand jury|justified|cleared|immunity)\\b`,
    "i",
  ),
  /\b(?:su(?:it|ed|e|ing)|lawsuit|settle(?:ment|d)?|wrongful death)\b[^.;]{0,80}?\b(?:city|county|officers?|police|department|sheriff)\b/i,
  /\b(?:use of force|excessive force|de-escalat\w+|unarmed|chokehold|restrain(?:t|ed)|tasers?)\b/i,
  /\b(?:bureau of (?:criminal )?(?:investigation|apprehension)|state police|attorney general|district attorney|prosecutor|police accountability|inspector general|internal affairs)\b[^.;]{0,90}?\b(?:investigat\w+|inquiry|review\w*|case|decide)\b/i,
];
const ENOUGH_SIGNS = 2;

/**
 * Whether a text is about a police use of deadly force, and the words that decide it. Recall first: police as the ones
 * who kill or shoot, a phrase that names it, or several lesser signs beside a death. Talk of many such incidents is not enough.
 */
export function relevanceOf(passage: Passage): Relevance {
  for (const sentence of passage.sentences) {
    const found = telling(sentence, passage);
    if (found) return related(passage, found.start, found.end, found.reason);
  }
  const signs = SIGNS.flatMap((sign) => passage.sentences.flatMap((s) => first(sign, s)).slice(0, 1));
  const [sign] = signs;
  const officerNamed = passage.people.some((p) => p.role === "officer") ? 1 : 0;
  const harmedNamed = passage.people.some((p) => p.role === "killed" || p.role === "injured") ? 1 : 0;
  const death = passage.sentences.some((s) => s.harms.length > 0 || new RegExp(`\\b${HARM}\\b`, "i").test(s.text));
  if (sign && death && signs.length + officerNamed * (1 + harmedNamed) >= ENOUGH_SIGNS)
    return related(passage, sign.start, sign.end, `${signs.length} signs beside a death or shooting`);
  return { related: false, reason: "no words of a police use of deadly force on somebody", evidence: null };
}

function related(passage: Passage, start: number, end: number, reason: string): Relevance {
  return { related: true, reason, evidence: quote(passage.text.document, passage.text.content, start, end) };
}

function first(pattern: RegExp, sentence: Sentence): { start: number; end: number }[] {
  const found = pattern.exec(sentence.text);
  return found ? [{ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }] : [];
}

function telling(sentence: Sentence, passage: Passage): { start: number; end: number; reason: string } | null {
  const isOfficer = (m: Mention) =>
    m.noun?.class === "officer" || m.kind === "police" || passage.personOf(m)?.role === "officer";
  for (const harm of sentence.harms)
    if (harm.by.some(isOfficer))
      return { start: harm.start, end: harm.end, reason: `says that police ${harm.what} somebody` };
  if (COUNTS.test(sentence.text)) return null;
  for (const [reason, pattern] of TELLING) for (const found of first(pattern, sentence)) return { ...found, reason };
  return officersFired(sentence);
}

function officersFired(sentence: Sentence): { start: number; end: number; reason: string } | null {
  for (const fired of sentence.text.matchAll(
    /\b(?:fired|opened fire|discharged|returned fire)\b(?! (?:him|her|from|for))/gi,
  )) {
    const at = sentence.start + fired.index;
    const who = subjectBefore(sentence, at);
    const officer = who[0];
    if (/\bshots? $/i.test(sentence.text.slice(0, fired.index))) continue;
    if (officer && who.some((m) => m.noun?.class === "officer"))
      return { start: officer.start, end: at + fired[0].length, reason: "says that officers fired" };
  }
  return null;
}

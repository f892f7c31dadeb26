import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import type { Finding, Rule } from "../rule.ts";
import { stateOf } from "../words/states.ts";

/**
 * Whose officers used the force: the agency named with those who shot or killed. Agencies that investigate, help or only
 * speak are not theirs.
 */
export const incidentAgency: Rule = {
  name: "incident-agency",
  fields: ["agency"],
  cues: "shot shoots shooting killed kills killing fired fatally officer officers deputy deputies police trooper troopers".split(
    " ",
  ),
  *read(sentence, passage) {
    const read = new Set<string>();
    for (const mention of sentence.mentions) {
      const isBy = sentence.harms.some(({ by }) => by.includes(mention));
      if (!isBy && !isWhoFired(mention, passage) && !isTried(mention, sentence)) continue;
      for (const finding of agencyOf(mention, sentence.text, sentence.start, passage)) {
        if (read.has(String(finding.value))) continue;
        read.add(String(finding.value));
        yield finding;
      }
    }
  },
};

/** Whether a mention is of an officer who is said to have shot or killed somebody, in this sentence or another. */
function isWhoFired(mention: Mention, passage: Passage): boolean {
  if (mention.name === null || mention.what !== "person") return false;
  const person = passage.personOf(mention);
  return person !== null && whoFired(passage).has(person);
}

const OF_A_DEATH = "(?:murder|manslaughter|homicide|kill(?:ing|ed)|(?:fatal )?shooting|deaths?)\\b";
const TRIED = new RegExp(
  `^(?:, [^.;]{1,140},)? (?:(?:(?:was|were|is|are|has|have|had|been|also|will|be|not) )+(?:charged|indicted|convicted|acquitted|cleared|found (?:not )?guilty)\\b|(?:faces?|facing)\\b)[^.;]{0,80}?\\b${OF_A_DEATH}`,
);
const TRIES =
  /\b(?:charged|indicted|convicted|acquitted|cleared|against|trial of) (?:(?:a|an|the|former|fired|then) |ex-)*(?:\p{Lu}[\p{L}’'.-]+ ){0,3}$/u;
const OVER = new RegExp(
  `^(?:, [^.;]{1,60},)? (?:[\\p{L}’'-]+ ){0,4}?(?:of|in|over|for) [^.;]{0,60}?\\b${OF_A_DEATH}`,
  "u",
);

/** "A Brannoc officer was charged with murder", "a suit against Brannoc officer Dale Marr over the killing of": whose death it is. */
function isTried(mention: Mention, { text, start }: Sentence): boolean {
  if (mention.noun?.class !== "officer") return false;
  const after = text.slice(mention.end - start);
  return TRIED.test(after) || (TRIES.test(text.slice(0, mention.start - start)) && OVER.test(after));
}

const known = new WeakMap<Passage, ReadonlySet<PersonInText>>();

function whoFired(passage: Passage): ReadonlySet<PersonInText> {
  const found =
    known.get(passage) ??
    new Set(
      passage.sentences.flatMap(({ harms }) => harms.flatMap(({ by }) => by.flatMap((m) => passage.personOf(m) ?? []))),
    );
  known.set(passage, found);
  return found;
}

const BEFORE =
  /(?<name>(?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:Police(?: Department)?|County [Ss]heriff['’]s|Sheriff['’]s(?: Office)?|State Police|Highway Patrol|State Patrol))\s*(?:patrol |tactical |narcotics )?$/u;

/** "Alder Crossing police", "Alder Crossing police officer Dale Marr": a place's police without the word department. */
const PLACE_POLICE = /(?<name>(?:\p{Lu}[\p{L}’'-]+ ){1,3}police)\b(?! (?:chief|union|spokes))/gu;
/** Capitals that open a sentence and are no part of a place's name. */
const NO_PLACE =
  /^(?:Ex-(?=\p{Lu})|(?:The|An?|One|Only|Then|That|This|Her|His|Six|Seven|Eight|Ten|Two|Three|Four|Five|Several|Both|When|After|But|And|In|On|Former|State|US|U\.S\.|American|Black|White|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December) )+/u;

function* policeOfAPlace(mention: Mention, text: string, offset: number, passage: Passage): Iterable<Finding> {
  for (const match of text.matchAll(PLACE_POLICE)) {
    const words = match.groups?.name ?? "";
    const bare = words.replace(NO_PLACE, "");
    const state = stateOf(bare.replace(/ police$/, "")) !== null;
    const city = state ? cityBefore(text, match.index + words.length - bare.length) : null;
    if (state && city === null) continue;
    const name = city ? `${city} police` : bare;
    const end = offset + match.index + words.length;
    const touches = end >= mention.start - 1 && end <= mention.end;
    if (touches && / police$/.test(name)) yield made(full(name, passage, mention), end - bare.length, end);
  }
}

function* agencyOf(mention: Mention, text: string, offset: number, passage: Passage): Iterable<Finding> {
  if (mention.noun?.class !== "officer" && mention.kind !== "police" && mention.what !== "body") return;
  if (mention.what === "body" && mention.kind !== "police") return;
  if (mention.what === "body") {
    yield made(passage.bodyOf(mention), mention.start, mention.end);
    return;
  }
  const upTo = text.slice(0, mention.end - offset);
  const head = upTo.slice(Math.max(0, upTo.length - 90));
  const named = BEFORE.exec(head.replace(/(?:officers?|deput(?:y|ies)|troopers?)$/i, ""));
  const name = named?.groups?.name?.trim();
  const start = name ? offset + text.indexOf(name, Math.max(0, upTo.length - 90)) : -1;
  if (name && start >= offset) yield made(full(name, passage, mention), start, mention.end);
  else if (mention.affiliation && /Police|Sheriff|Patrol|Department/.test(mention.affiliation))
    yield made(full(mention.affiliation, passage, mention), mention.start, mention.end);
  else {
    const ofAPlace = [...policeOfAPlace(mention, text, offset, passage)];
    yield* ofAPlace.length > 0 ? ofAPlace : officersOfAPlace(mention, text, offset, passage);
  }
}

/** "A Philadelphia officer", "Blendon Township officer Dale Marr", "five Alder Crossing officers": a place's own officers. */
const PLACE_OFFICER =
  /(?<place>(?:(?:St\.|[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f’'-]+) ){1,4})(?:SWAT |K-9 |tactical |patrol |undercover |off-duty |city |township )*(?<who>officers?|deput(?:y|ies)|detectives?|sergeant|sheriff[’']s deput(?:y|ies))\b/g;

function* officersOfAPlace(mention: Mention, text: string, offset: number, passage: Passage): Iterable<Finding> {
  for (const match of text.matchAll(PLACE_OFFICER)) {
    const end = offset + match.index + match[0].length;
    if (end < mention.start || offset + match.index > mention.end || end > mention.end + 1) continue;
    const words = (match.groups?.place ?? "")
      .replace(NO_PLACE, "")
      .trim()
      .replace(/ ?(?:SWAT|K-9)$/, "");
    const place = stateOf(words) === null ? words : cityBefore(text, match.index + match[0].indexOf(words));
    if (!place || NOT_A_PLACE.test(place)) continue;
    if (/^[A-Z]{3,5}PD$|^[A-Z]PD$/.test(place)) {
      yield made(place, end - match[0].length + match[0].indexOf(place), end);
      continue;
    }
    const deputies = /deput/i.test(match.groups?.who ?? "");
    const name = deputies
      ? `${place} ${/County$|Parish$/.test(place) ? "Sheriff's Office" : "sheriff's office"}`
      : `${place} police`;
    yield made(
      full(name, passage, mention),
      Math.min(end - match[0].length + Math.max(0, match[0].indexOf(place)), mention.start),
      end,
    );
  }
}

/** The city of "members of the Alder Crossing, Montana police"; null where a state's name stands alone. */
function cityBefore(text: string, at: number): string | null {
  return (
    /(?<city>(?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+), $/u
      .exec(text.slice(0, at))
      ?.groups?.city?.replace(NO_PLACE, "") ?? null
  );
}

/** Capitals before "officer" that name a job, a rank or a day. */
const NOT_A_PLACE =
  /\b(?:Police|Sheriff|Chief|Deputy|Sgt|Lt|Sergeant|Lieutenant|Detective|Corporal|Public|Press|Information|Executive|Medical|Probation|Parole|Correctional?|Corrections|School|Resource|Army|Navy|FBI|Field|Training|Warrant|Commanding|Master|Senior|Loan|He|She|They|His|Her|Their)\b/;

function full(name: string, passage: Passage, mention: Mention): string {
  return passage.bodyOf({
    ...mention,
    what: "body",
    name: name.replace(/ County sheriff['’]s$/, " County Sheriff's Office"),
  });
}

function made(value: string, start: number, end: number): Finding {
  return { field: "agency", value, start, end, confidence: 0.8 };
}

import type { Mention, Passage } from "../passage.ts";
import type { Finding, Rule } from "../rule.ts";

/**
 * Whose officers used the force: the agency named with those who shot or killed. Agencies that investigate, help or only
 * speak are not theirs.
 */
export const incidentAgency: Rule = {
  name: "incident-agency",
  fields: ["agency"],
  cues: "shot shoots shooting killed kills killing fired fatally".split(" "),
  *read(sentence, passage) {
    for (const harm of sentence.harms)
      for (const mention of harm.by) yield* agencyOf(mention, sentence.text, sentence.start, passage);
  },
};

const BEFORE =
  /(?<name>(?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:Police(?: Department)?|County [Ss]heriff['’]s|Sheriff['’]s(?: Office)?|State Police|Highway Patrol|State Patrol))\s*(?:patrol |tactical |narcotics )?$/u;

/** "Alder Crossing police", "Alder Crossing police officer Dale Marr": a place's police without the word department. */
const PLACE_POLICE = /(?<name>(?:\p{Lu}[\p{L}’'-]+ ){1,3}police)\b(?! (?:chief|union|spokes))/gu;
/** Capitals that open a sentence and are no part of a place's name. */
const NO_PLACE =
  /^(?:(?:The|An?|Two|Three|Four|Five|Several|Both|When|After|But|And|In|On|Former|State|US|U\.S\.|American|Black|White|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December) )+/u;

function* policeOfAPlace(mention: Mention, text: string, offset: number, passage: Passage): Iterable<Finding> {
  for (const match of text.matchAll(PLACE_POLICE)) {
    const words = match.groups?.name ?? "";
    const name = words.replace(NO_PLACE, "");
    const end = offset + match.index + words.length;
    const touches = end >= mention.start - 1 && end <= mention.end;
    if (touches && / police$/.test(name)) yield made(full(name, passage, mention), end - name.length, end);
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
  else yield* policeOfAPlace(mention, text, offset, passage);
}

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

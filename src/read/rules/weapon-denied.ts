import type { Passage, Sentence } from "../passage.ts";
import { onlyParty, partyNotPolice } from "../people/parties.ts";
import { type Finding, matches, type Refused, type Rule } from "../rule.ts";
import type { Span } from "../sentences.ts";
import { WEAPON, weaponOf } from "../words/weapons.ts";

/** What somebody is said not to have done with a weapon that they may have had. */
const NOT_USED = new RegExp(
  `\\b(?:never|(?:did|had|was|were)(?: not|n['’]t)(?: ever)?|not) (?:(?<pointed>point(?:ed|ing)?|aim(?:ed|ing)?)|(?<raised>rais(?:ed?|ing))|(?<brandished>brandish(?:ed|ing)?|display(?:ed|ing)?|dr(?:ew|aw|awn|awing))) (?:an?|any|the|that|his|her|it)(?: (?:[\\p{L}-]+ ){0,2}?(?:${WEAPON}))?\\b(?! (?:attention|conclusion))|\\b(?:gun|weapon|firearm|rifle|handgun|pistol|shotgun) (?:was|were) (?:never|not) (?<aimed>pointed|aimed|raised)\\b`,
  "giu",
);
const DENIED = new RegExp(
  `\\b(?:not an?|never (?:had|held|carried|owned|possessed) (?:an?|any|that)|(?:did not|didn['’]t) (?:have|hold|carry|possess|own) (?:an?|any|that)|(?:had|was holding|carried) no|(?:was not|wasn['’]t|was never|not) (?:holding|carrying|armed with|in possession of|wielding|holding on to) (?:an?|any|the)|without (?:an?|any))\\s+(?<what>(?:[\\p{L}-]+ ){0,2}?(?:${WEAPON}))\\b`,
  "giu",
);

/**
 * That somebody held a weapon, denied by somebody who is quoted for it: "It was a phone, not a knife." What a document says
 * in its own words of nobody being armed is the rule `unarmed`'s.
 */
export const weaponDenied: Rule = {
  name: "weapon-denied",
  fields: ["weapon", "weapon_use"],
  cues: ["not", "never", "no", "without", "didn't", "wasn't"],
  *read(sentence, passage) {
    yield* notUsed(sentence, passage);
    for (const match of matches(sentence, DENIED)) {
      const weapon = weaponOf(match.groups.what ?? "");
      const about = onlyParty(passage);
      const quoted = isSaid(sentence, match);
      if (!weapon || !about) continue;
      if (/\b(?:drop|whether|if|to be)\b[^.;]{0,30}$/i.test(sentence.text.slice(0, match.start - sentence.start)))
        continue;
      if (!quoted) yield { start: match.start, end: match.end, refused: "denied by nobody the sentence names" };
      else
        yield {
          field: "weapon",
          value: weapon,
          about,
          mode: "denied",
          start: match.start,
          end: match.end,
          confidence: 0.75,
        };
    }
  },
};

/** Somebody says that a weapon was never pointed: no word of whether there was one. */
function* notUsed(sentence: Sentence, passage: Passage): Iterable<Finding | Refused> {
  for (const match of matches(sentence, NOT_USED)) {
    const { pointed, aimed, raised } = match.groups;
    const value = pointed || /pointed|aimed/i.test(aimed ?? "") ? "pointed" : raised || aimed ? "raised" : "brandished";
    const span = { start: match.start, end: match.end };
    const about = aimed ? onlyParty(passage) : partyNotPolice(sentence, match.start, passage);
    if (!about || (/ it$/i.test(match.text) && !sentence.words.has("gun"))) continue;
    if (!isSaid(sentence, match)) yield { ...span, refused: "denied by nobody the sentence names" };
    else if (/\b(?:whether|if)\b[^.;]{0,30}$/i.test(sentence.text.slice(0, match.start - sentence.start)))
      yield { ...span, refused: "left open" };
    else yield { field: "weapon_use", value, about, mode: "denied", ...span, confidence: 0.75 };
  }
}

function isSaid(sentence: Sentence, span: Span): boolean {
  return sentence.voices.some((v) => v.content.some((c) => c.start <= span.start && span.end <= c.end + 2));
}

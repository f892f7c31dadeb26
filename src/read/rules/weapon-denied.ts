import { onlyParty } from "../people/parties.ts";
import { matches, type Rule } from "../rule.ts";
import { WEAPON, weaponOf } from "../words/weapons.ts";

const DENIED = new RegExp(
  `\\b(?:not an?|never (?:had|held|carried|pointed|raised) (?:an?|any|the|that)|(?:did not|didn['’]t) (?:have|hold|carry|point|raise) (?:an?|any|the|that)|(?:had|was holding|carried) no|(?:was not|wasn['’]t) (?:holding|carrying|armed with) (?:an?|any|the)|without (?:an?|any))\\s+(?<what>(?:[\\p{L}-]+ ){0,2}?(?:${WEAPON}))\\b`,
  "giu",
);

/**
 * That somebody held a weapon, denied by somebody who is quoted for it: "It was a phone, not a knife." What a document says
 * in its own words of nobody being armed is the rule `unarmed`'s.
 */
export const weaponDenied: Rule = {
  name: "weapon-denied",
  fields: ["weapon"],
  cues: ["not", "never", "no", "without", "didn't", "wasn't"],
  *read(sentence, passage) {
    for (const match of matches(sentence, DENIED)) {
      const weapon = weaponOf(match.groups.what ?? "");
      const about = onlyParty(passage);
      const quoted = sentence.voices.some((v) =>
        v.content.some((c) => c.start <= match.start && match.end <= c.end + 2),
      );
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

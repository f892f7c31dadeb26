import type { FieldValue } from "../../model/index.ts";
import type { Mention, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";
import { WEAPON, weaponOf } from "../words/weapons.ts";

const HELD = new RegExp(
  `\\b(?<use>armed with|holding|held|wielding|wielded|brandishing|brandished|carrying|carried|clutching|grabbed|pulled(?: out)?|drew|produced|displayed|displaying|pointing|pointed|points|aiming|aimed|raised|raising|swinging|swung|waving|waved|fired|firing|lunged (?:at|toward|towards) (?:[\\p{L}]+ ){1,4}with|charged (?:at |toward |towards )?(?:[\\p{L}]+ ){0,4}with|approached (?:[\\p{L}]+ ){0,4}with|confronted (?:[\\p{L}]+ ){0,4}with|threatened (?:[\\p{L}]+ ){1,4}with|came at (?:[\\p{L}]+ ){1,4}with|stabbed (?:[\\p{L}]+ ){1,4}with|advanced (?:[\\p{L}]+ ){1,5}with|had|has|with|possessed|armed himself with|armed herself with)\\s+(?<what>(?:(?:an?|the|his|her|their|what (?:appeared|looked|seemed)(?: to be| like)?|two|a pair of|some sort of|some kind of|both)\\s+){0,2}(?:[\\p{L}-]+\\s+){0,3}?(?:${WEAPON}))\\b`,
  "giu",
);
/** "had worked in a knife …": the weapon is governed by something else. "A pair of scissors" is held. */
const NOT_HELD =
  /\b(?:in|at|to|for|from|on|by|about|with|against|(?<!(?:kind|sort|pair|piece|shards) )of|no|any|been)\b/i;
const PART_OF_A_NAME =
  /^ (?:shops?|stores?|fights?|wounds?|crimes?|violence|charges?|ranges?|clubs?|owners?|permits?|licen[cs]es?|shows?|safety|control|laws?|training)\b/i;
const USES: readonly (readonly [RegExp, string])[] = [
  [/^(?:point|aim)/i, "pointed"],
  [/^rais/i, "raised"],
  [/^fir/i, "fired"],
  [/^(?:lunged|charged|came|advanced|approached|swung|swinging|threatened|stabbed)/i, "used to threaten or attack"],
  [/^(?:brandish|wav|display|pulled|drew|produced)/i, "brandished"],
];

/** A weapon that somebody who is not an officer is said to have held, and what is said to have been done with it. */
export const weaponHeld: Rule = {
  name: "weapon-held",
  fields: ["weapon", "armed_status", "weapon_use"],
  cues: "armed holding held wielding wielded brandishing brandished carrying carried clutching grabbed pulled drew produced displayed displaying pointing pointed points aiming aimed raised raising swinging swung waving waved fired firing with had has possessed".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, HELD)) {
      const holder = holderOf(sentence, match.start, match.groups.use ?? "");
      if (!holder || isPolice(holder, passage)) continue;
      const span = { start: match.start, end: match.end };
      if (negated(sentence, match.start)) {
        yield { ...span, refused: "it says what was not held" };
        continue;
      }
      const weapon = weaponOf(match.groups.what ?? "");
      if (
        !weapon ||
        NOT_HELD.test(match.groups.what ?? "") ||
        PART_OF_A_NAME.test(sentence.text.slice(match.end - sentence.start))
      )
        continue;
      const made = (field: "weapon" | "armed_status" | "weapon_use", value: FieldValue) => ({
        field,
        value,
        about: holder,
        ...span,
        confidence: /^(?:had|has|with)$/i.test(match.groups.use ?? "") ? 0.65 : 0.85,
      });
      yield made("weapon", weapon);
      yield made("armed_status", "armed");
      const use = USES.find(([pattern]) => pattern.test(match.groups.use ?? ""))?.[1];
      if (use) yield made("weapon_use", use);
    }
  },
};

/** Who holds it: the subject, or the phrase right before "with a knife". Officers' own weapons are not read here. */
function holderOf(sentence: Sentence, at: number, use: string): Mention | null {
  const before = subjectBefore(sentence, at).at(-1);
  if (before) return isHolder(before) ? before : null;
  if (!/^(?:with|armed with)$/i.test(use)) return null;
  const near = objectsAfter({ ...sentence, mentions: sentence.mentions.filter((m) => m.end <= at) }, at - 40, 3).at(-1);
  return near && isHolder(near) ? near : null;
}

function isHolder(mention: Mention): boolean {
  if (mention.what !== "person" || mention.count?.value === 0) return false;
  if (mention.pronoun) return !mention.noun?.plural;
  return mention.name !== null
    ? mention.noun?.class !== "officer" && mention.noun?.class !== "voice"
    : mention.noun?.class === "civilian" || mention.noun?.class === "relative";
}

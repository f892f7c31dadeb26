import type { FieldValue } from "../../model/index.ts";
import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { holderBefore, holderBeside } from "../people/holder.ts";
import { isPolice, onlyParty } from "../people/parties.ts";
import { type Finding, type Match, matches, negated, type Rule } from "../rule.ts";
import { isInDenial } from "../voices/attribute.ts";
import { subjectBefore } from "../voices/subject.ts";
import { WEAPON, weaponOf } from "../words/weapons.ts";

const HELD = new RegExp(
  `\\b(?<use>armed with|holding|held|wielding|wielded|brandishing|brandished|carrying|carried|clutching|grabbed|pulled(?: out)?|pulling(?: out)?|took out|picked up|picks up|retrieved|drew|produces|produced|producing|displayed|displaying|showed|revealed|presented|pulls(?: out)?|reached for|reaching for|went for|going for|lowered|refused to (?:drop|put down|lower)|pointing|pointed|points|aiming|aimed|raised|raising|swinging|swung|waving|waved|fired|firing|lunged (?:at|toward|towards) (?:[\\p{L}]+ ){1,4}with|charged (?:at |toward |towards )?(?:[\\p{L}]+ ){0,4}with|approached (?:[\\p{L}]+ ){0,4}with|confronted (?:[\\p{L}]+ ){0,4}with|threatened (?:[\\p{L}]+ ){1,4}with|came at (?:[\\p{L}]+ ){1,4}with|stabbed (?:[\\p{L}]+ ){1,4}with|advanced (?:[\\p{L}]+ ){1,5}with|had|has|having|with|possessed|in possession of|armed (?:only |also )?with|armed himself with|armed herself with)\\s+(?<what>(?:(?:an?|the|his|her|their|that|another|at least (?:one|two)|what (?:appeared|looked|seemed)(?: to be| like)?|two|a pair of|some sort of|some kind of|both)\\s+){0,2}(?:[\\p{L}\\p{N}.-]+\\s+){0,3}?(?:${WEAPON}))\\b`,
  "giu",
);
/** "had worked in a knife …": the weapon is governed by something else. "A pair of scissors" is held. */
const NOT_HELD =
  /\b(?:in|at|to|for|from|on|by|about|with|against|(?<!(?:kind|sort|pair|piece|shards) )of|no|any|been)\b/i;
const PART_OF_A_NAME =
  /^ (?:shops?|stores?|fights?|wounds?|crimes?|violence|charges?|ranges?|clubs?|owners?|permits?|licen[cs]es?|shows?|safety|control|laws?|training)\b/i;
const IN_HAND = /^ in (?:(?:his|her|their|one|each|both|the) )(?:right |left )?hands?\b/i;
const USES: readonly (readonly [RegExp, string])[] = [
  [/^(?:point|aim)/i, "pointed"],
  [/^rais/i, "raised"],
  [/^(?:reach|went for|going for)/i, "reached for"],
  [/^refused/i, "not dropped when told to"],
  [/^fir/i, "fired"],
  [/^(?:lunged|charged|came|advanced|approached|swung|swinging|threatened|stabbed)/i, "used to threaten or attack"],
  [/^(?:brandish|wav|display|pulled|drew|produced)/i, "brandished"],
];

/** A weapon that somebody who is not an officer is said to have held, and what is said to have been done with it. */
export const weaponHeld: Rule = {
  name: "weapon-held",
  fields: ["weapon", "armed_status", "weapon_use"],
  cues: "armed holding held wielding wielded brandishing brandished carrying carried clutching grabbed pulled pulling took picked picks retrieved drew produced produces producing showed revealed presented pulls reached reaching went going lowered refused displayed displaying pointing pointed points aiming aimed raised raising swinging swung waving waved fired firing with had has having possessed possession hand hands".split(
    " ",
  ),
  *read(sentence, passage) {
    yield* inTheHand(sentence, passage);
    for (const match of matches(sentence, HELD)) {
      const subject = holderOf(sentence, match.start, match.groups.use ?? "");
      const holder = subject && isPolice(subject, passage) ? otherThan(subject, match, sentence, passage) : subject;
      if (!holder) continue;
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
      const use = doneWith(match, sentence.text.slice(match.end - sentence.start));
      // Who denies that a gun was pointed does not say that there was none.
      if (use && isInDenial(sentence, match)) {
        yield made("weapon_use", use);
        continue;
      }
      yield made("weapon", weapon);
      // A gun reached for may be anybody's: it was not in the hand.
      if (!/^(?:reach|went|going)/i.test(match.groups.use ?? "")) yield made("armed_status", "armed");
      if (use) yield made("weapon_use", use);
    }
  },
};

const DOWN =
  /^(?: in (?:his|her|their) (?:right |left )?hand)?,?(?: (?:that|which) was)?(?: pointed| pointing| aimed| aiming| held)? (?:down(?:ward|wards)?\b|(?:at|to|toward|towards) the (?:ground|floor)|(?:down )?(?:at|by|against) (?:his|her|their) (?:side|thigh|leg|hip))/i;
const PUT_AWAY =
  /^(?:,? (?:that|which) (?:was|remained|stayed))?(?: still)?(?: tucked| holstered| stuck| concealed)? ?(?:holstered|in (?:a|an|his|her|its|the|their) (?:[\p{L}]+ )?(?:holster|waistband|backpack|bag|purse|glove (?:box|compartment)|trunk|sheath|case)\b)/iu;
const AT_SELF =
  /^ (?:at|to|toward) (?:himself|herself|his own|her own|his (?:head|chest|neck|throat|temple)|her (?:head|chest|neck|throat|temple))\b/i;

/** What was done with it: what the words behind tell goes before the verb. A gun put to the own head is pointed at nobody else. */
function doneWith(match: Match, after: string): string | undefined {
  const verb = match.groups.use ?? "";
  const use = USES.find(([pattern]) => pattern.test(verb))?.[1];
  if (use === undefined || use === "pointed") {
    if (DOWN.test(after)) return "pointed down";
    if (use === "pointed") return AT_SELF.test(after) ? undefined : use;
    if (/^(?:had|has|with|carry|carried|carrying|armed)/i.test(verb) && PUT_AWAY.test(after))
      return "holstered or put away";
    if (IN_HAND.test(after)) return "in hand";
  }
  return use;
}

const BLADES = /\b(?:knife|knives|machete|sword|scissors|screwdriver|hammer|ax|hatchet|bat)s?$/i;

/** Officers draw no knives: "he held a knife", put to the officer named last, is the one harmed. So is whose gun somebody denies. */
function otherThan(subject: Mention, match: Match, sentence: Sentence, passage: Passage): PersonInText | null {
  const isDenied = sentence.voices.some(({ mode }) => mode === "denied");
  const only = subject.pronoun && (isDenied || BLADES.test(match.groups.what ?? "")) ? onlyParty(passage) : null;
  const gender = subject.noun?.gender;
  return only && (!gender || !only.gender || gender === only.gender) ? only : null;
}

const IN_THE_HAND = new RegExp(
  `\\b(?:an?|the) (?<what>(?:[\\p{L}-]+ ){0,2}?(?:${WEAPON})) in (?:the (?<whose>[\\p{Ll}]+)|(?<name>[\\p{Lu}][\\p{L}-]+))['’]s? (?:right |left )?hands?\\b`,
  "giu",
);

/** "A gun in the boy's right hand": whose hand it is says who held it, where that is the one harmed. */
function* inTheHand(sentence: Sentence, passage: Passage): Generator<Finding> {
  for (const match of matches(sentence, IN_THE_HAND)) {
    const only = onlyParty(passage);
    const weapon = weaponOf(match.groups.what ?? "");
    const owner = match.groups.whose ?? match.groups.name ?? "";
    if (!only || !weapon || /^(?:officer|deputy|trooper|sergeant|detective|agent)$/i.test(owner)) continue;
    if (match.groups.name && !only.name?.includes(match.groups.name)) continue;
    const made = { about: only, start: match.start, end: match.end, confidence: 0.75 };
    yield { field: "weapon", value: weapon, ...made };
    yield { field: "armed_status", value: "armed", ...made };
    yield { field: "weapon_use", value: "in hand", ...made };
  }
}

/** Who holds it: the subject, or the phrase right before "with a knife". Officers' own weapons are not read here. */
function holderOf(sentence: Sentence, at: number, use: string): Mention | null {
  if (subjectBefore(sentence, at).length > 0) return holderBefore(sentence, at);
  return /^(?:with|armed with)$/i.test(use) ? holderBeside(sentence, at) : null;
}

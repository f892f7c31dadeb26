import { isPolice, onlyParty, partyBefore } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";
import { WEAPON, weaponOf } from "../words/weapons.ts";

const DROPPED = new RegExp(
  `\\b(?:dropp(?:ed|ing)|toss(?:ed|ing)|thr(?:ew|own|owing)(?: away| down)?|put(?:ting)? down|set(?:ting)? down|discard(?:ed|ing)|let go of|ditch(?:ed|ing)) (?<what>(?:an?|the|his|her|that) (?:[\\p{L}-]+ ){0,2}?(?:${WEAPON}))\\b`,
  "giu",
);
const NOT_DONE =
  /\b(?:to|could|would|should|might|may|refus\p{L}*|told|order\p{L}*|ask\p{L}*|shout\p{L}*|yell\p{L}*|command\p{L}*|whether|if|before)\b[^,.;]{0,40}$/iu;

/** A weapon that somebody is said to have dropped, thrown away or put down. Orders to drop it and refusals are not that. */
export const weaponDropped: Rule = {
  name: "weapon-dropped",
  fields: ["weapon", "weapon_use"],
  cues: "dropped dropping tossed tossing threw thrown throwing put putting set discarded discarding let ditched ditching".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, DROPPED)) {
      const subject = subjectBefore(sentence, match.start);
      if (subject.some((m) => isPolice(m, passage))) continue;
      const near = sentence.mentions.filter((m) => m.end <= match.start && m.what === "person").at(0);
      const only = onlyParty(passage);
      const about =
        partyBefore(sentence, match.start, passage) ??
        (subject.length === 0 && near && only && passage.personOf(near) === only ? only : null);
      const weapon = weaponOf(match.groups.what ?? "");
      if (!about || !weapon) continue;
      const span = { start: match.start, end: match.end };
      const before = sentence.text.slice(0, match.start - sentence.start);
      if (negated(sentence, match.start) || NOT_DONE.test(before))
        yield { ...span, refused: "ordered, refused or left open, not done" };
      else {
        yield { field: "weapon", value: weapon, about, ...span, confidence: 0.8 };
        yield { field: "weapon_use", value: "dropped or put down", about, ...span, confidence: 0.8 };
      }
    }
  },
};

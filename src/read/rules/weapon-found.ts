import type { Sentence } from "../passage.ts";
import { onlyParty } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { WEAPON, weaponOf } from "../words/weapons.ts";

const FOUND = "found|recovered|located|retrieved|seized|discovered|collected";
const PHRASE = `(?:(?:an?|the|his|her|two|three|one|what (?:appeared|looked|seemed) (?:to be|like) an?) )(?:(?!an? |the |his |her )[\\p{L}\\p{N}.’'-]+,? ){0,4}?(?:${WEAPON})`;
const WAS_FOUND = new RegExp(
  `\\b(?<what>${PHRASE})(?:,? [^.;,]{0,40}?,?)? (?:was|were|had been) (?:also |later |then |subsequently )?(?:${FOUND})\\b`,
  "giu",
);
const THEY_FOUND = new RegExp(
  `\\b(?:found|recovered|located|seized|discovered) (?<what>(?!his |her )${PHRASE})\\b`,
  "giu",
);
const ON_PERSON = new RegExp(
  `\\b(?:was|were) found (?:with|to have|in possession of|carrying) (?<what>${PHRASE})\\b`,
  "giu",
);
/** "The gun turned out to be a pellet gun", "what looked like a rifle was a toy": what was held, as it is known now. */
const PROVED =
  /\b(?:gun|weapon|firearm|handgun|pistol|rifle|object|item|it|that)(?: (?:he|she|[\p{Lu}]\p{L}+) (?:had|held|was holding|carried|pointed|raised))? (?:was|turned out to be|proved to be|(?:was )?(?:later |actually )(?:found|determined|discovered|revealed|identified|turned out) (?:to be|as)|was (?:found|determined|discovered|identified) (?:to be|as)) (?:later |actually |only |in fact )?(?:an? )?(?<what>(?:[\p{L}-]+ ){0,2}?(?:replica|imitation|fake|toy|bb gun|pellet gun|airsoft(?: (?:gun|pistol|rifle))?|air (?:gun|pistol|rifle)|starter pistol))\b/giu;
const OFFICERS_OWN = /\b(?:service|duty|department-issued|police|patrol)[- ]/iu;
const OWNED_BEFORE =
  /\b(?:officers?|deput(?:y|ies)|trooper|police|sergeant|detective)['’]s? (?:[\p{L}-]+ ){0,3}$|\b(?:service|duty|department-issued|patrol)[- ]/iu;
const ELSEWHERE =
  /\b(?:search warrant|search(?:ed|ing)? (?:of )?(?:his|her|the|their|an?) (?:[p{L}]+ ){0,2}(?:home|house|apartment|residence|property|room)|(?:in|at|inside) (?:his|her|the|their) (?:[p{L}]+ ){0,2}(?:home|house|apartment|residence|bedroom|closet|dresser|basement|locker|garage)|used in|another (?:man|woman|person|suspect)|storage|days later|weeks later)\b/iu;

/**
 * A weapon said to have been found where it happened or on the person: "a knife was recovered at the scene". It is put
 * to the one person killed or stopped that the text has. Officers' own weapons, searches of homes and weapons sought
 * and not found are refused; so is a weapon in a text of several such people.
 */
export const weaponFound: Rule = {
  name: "weapon-found",
  fields: ["weapon"],
  cues: [...FOUND.split("|"), "replica", "imitation", "fake", "toy", "bb", "pellet", "airsoft", "air", "starter"],
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, PROVED)) {
      const about = onlyParty(passage);
      const span = { start: match.start, end: match.end };
      if (!about || /\bvictim\b/i.test(about.description ?? "")) continue;
      if (
        /\b(?:whether|if|may|might|could|not)\b[^.;,]{0,40}$/i.test(
          sentence.text.slice(0, match.start - sentence.start),
        )
      )
        yield { ...span, refused: "left open" };
      else yield { field: "weapon", value: "replica gun", about, ...span, confidence: 0.7 };
    }
    for (const pattern of [WAS_FOUND, ON_PERSON, THEY_FOUND])
      for (const match of matches(sentence, pattern)) {
        const span = { start: match.start, end: match.end };
        const weapon = weaponOf(match.groups.what ?? "");
        const why = refused(sentence, match);
        const about = onlyParty(passage);
        if (!weapon) continue;
        if (why) yield { ...span, refused: why };
        else if (!about || /\bvictim\b/i.test(about.description ?? ""))
          yield { ...span, refused: "nobody alone to put it to" };
        else yield { field: "weapon", value: weapon, about, ...span, confidence: 0.75 };
      }
  },
};

function refused(sentence: Sentence, match: { start: number; end: number; text: string }): string | null {
  const before = sentence.text.slice(0, match.start - sentence.start);
  if (
    negated(sentence, match.start) ||
    /\b(?:no|not|never|whether|if|without|any)\b/i.test(match.text) ||
    /\b(?:whether|if|until)\b[^,.;]{0,40}$/i.test(before)
  )
    return "not said to have been found";
  if (
    /\b(?:officers?|deput(?:y|ies)|trooper|police|sergeant|detective)['’]s? (?:[\p{L}-]+ ){0,3}(?:guns?|weapons?|rifles?|pistols?|handguns?|firearms?|shotguns?)\b/iu.test(
      match.text,
    ) ||
    OFFICERS_OWN.test(match.text) ||
    OWNED_BEFORE.test(before.slice(-40))
  )
    return "an officer's own weapon";
  if (/\b(?:no evidence|not (?:clear|known)|unclear)\b/i.test(sentence.text)) return "not said to be theirs";
  if (ELSEWHERE.test(sentence.text)) return "found somewhere else";
  return null;
}

import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { holderBefore, isHolder } from "../people/holder.ts";
import { isPolice, onlyParty } from "../people/parties.ts";
import { type Finding, type Match, matches, negated, type Refused, type Rule } from "../rule.ts";
import { isInDenial } from "../voices/attribute.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

const FIRED =
  /\b(?:opened fire|opening fire|exchang(?:ed|ing) (?:gun)?(?:fire|shots)|trad(?:ed|ing) (?:gun)?(?:fire|shots)|(?:began|started|kept|continued|continues) (?:shooting|firing|to (?:shoot|fire))|(?:fired|firing|fires)(?= (?:off|at|on|upon|toward|towards|several|multiple|many|a|an|one|two|three|four|five|six|\d+|more|another|his|her|the|shots?|rounds?|bullets?|gunshots?|back|from|into|out|through|first|again|inside|in)\b(?! (?:job|post|position|chief|officer|deputy)))|(?:shot|shoots|shooting) (?:at|toward|towards|back|into|up)\b|(?:shot|shoots)(?: and (?:killed|wounded|injured|hit))? (?:himself|herself|(?:an?|the|one|two|three|his|her|another|at least one) (?:[\p{L}-]+ ){0,2}?(?:officers?|deput(?:y|ies)|troopers?|detectives?|agents?|wife|girlfriend|ex-[\p{L}]+|mother|father|brother|neighbor|roommate)\b))/gu;
const BETWEEN_THEM =
  /\b(?:exchange of (?:gun)?(?:fire|shots)|shoot-?outs?|gun ?(?:battle|fight)|gunfire (?:was|is) exchanged|shots were exchanged|(?:was|were) (?:met|greeted) (?:with|by) (?:gunfire|gunshots))\b/giu;
const SHOT_BY =
  /\b(?:was|were|been|being|got) (?:\w+ly )?(?:shot|struck by gunfire)(?: and (?:killed|wounded|injured))?(?: \w+ times?)? by /giu;

/**
 * A gun that somebody who is not an officer is said to have fired: "he opened fire on deputies", "a deputy was shot by
 * the man". Where the words name only what passed between two sides, "an exchange of gunfire", it is put to the one
 * person killed or stopped that the text has. What kind of gun it was such words do not tell.
 */
export const weaponFired: Rule = {
  name: "weapon-fired",
  fields: ["weapon", "armed_status", "weapon_use"],
  cues: "fire fired firing fires shooting shoot shoots shot shootout shootouts shoot-out gunfire gunfight gunbattle gun shots exchange exchanged exchanging struck".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const match of matches(sentence, FIRED)) yield* fired(sentence, match, passage);
    for (const match of matches(sentence, SHOT_BY)) {
      const by = objectsAfter(sentence, match.end, 1);
      const [one] = by;
      if (one && by.length === 1 && isHolder(one) && !isPolice(one, passage))
        yield* made(one, { start: match.start, end: one.end }, 0.75);
    }
    const party = onlyParty(passage);
    if (party && sentence.block !== "title")
      for (const match of matches(sentence, BETWEEN_THEM)) yield* made(party, match, 0.6);
  },
};

function* fired(sentence: Sentence, match: Match, passage: Passage): Iterable<Finding | Refused> {
  const holder = holderBefore(sentence, match.start);
  if (!holder || isPolice(holder, passage) || isPassive(sentence, match.start)) return;
  const span = { start: match.start, end: match.start + match.text.trimEnd().length };
  if (negated(sentence, match.start)) {
    const isSaid = sentence.voices.some((v) => v.content.some((c) => c.start <= span.start && span.end <= c.end + 2));
    const isAlone = subjectBefore(sentence, match.start).length === 1;
    if (isSaid && isAlone && passage.personOf(holder) === onlyParty(passage))
      yield { about: holder, ...span, confidence: 0.7, field: "weapon_use" as const, value: "fired", mode: "denied" };
    else yield { ...span, refused: "it says who did not fire" };
  } else if (NOT_DONE.test(sentence.text.slice(0, match.start - sentence.start)))
    yield { ...span, refused: "not said to have happened" };
  else if (subjectBefore(sentence, match.start).some((one) => isPolice(one, passage)))
    yield { ...span, refused: "done together with officers" };
  else if (mayBeTheOfficer(holder, sentence, match, passage))
    yield { ...span, refused: "“he” or “she” may be the officer whom the text names" };
  else if (isInDenial(sentence, span))
    yield { about: holder, ...span, confidence: 0.8, field: "weapon_use" as const, value: "fired" };
  else yield* made(holder, span, 0.8);
}

const AT_POLICE =
  /^[^.;]{0,40}\b(?:at|on|upon|towards?) (?:(?:the|an?|two|three|several|responding) )*(?:officers?|deput(?:y|ies)|police|troopers?|marshals?|them)\b/i;

/** "He fired four times", of one whose gender nothing but pronouns tells, in a text that names an officer. */
function mayBeTheOfficer(holder: Mention, sentence: Sentence, { start }: Match, passage: Passage): boolean {
  if (!holder.pronoun || AT_POLICE.test(sentence.text.slice(start - sentence.start))) return false;
  if (passage.personOf(holder)?.gender) return false;
  return passage.people.some(({ role, name }) => role === "officer" && name !== null);
}

const NOT_DONE =
  /\b(?:would|could|might|may|will|should|whether|if|going to|about to|tried to|wanted to|threaten(?:ed|ing) to|prepar\p{L}+ to|ready to|told \p{L}+ to)\b[^,.;]{0,25}$/iu;

function isPassive(sentence: Sentence, at: number): boolean {
  return /\b(?:was|were|been|being|is|are|be|got|gets) (?:\w+ly )?$/i.test(sentence.text.slice(0, at - sentence.start));
}

function* made(about: Mention | PersonInText, { start, end }: { start: number; end: number }, confidence: number) {
  const found = { about, start, end, confidence };
  yield { ...found, field: "weapon" as const, value: "gun" };
  yield { ...found, field: "armed_status" as const, value: "armed" };
  yield { ...found, field: "weapon_use" as const, value: "fired" };
}

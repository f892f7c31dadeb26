import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { isPolice, onlyParty, partyBefore, partyOf, shotByPolice } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";
import { PART, partsIn } from "../words/body-parts.ts";

const ITS =
  "(?:(?:(?:[\\p{Lu}][\\p{L}-]+ )?[\\p{Lu}][\\p{L}-]+['’]s|(?:the )?[\\p{Ll}]+['’]s|his|her|their|the|left|right|upper|lower|back of (?:the|his|her)|side of (?:the|his|her)|center of (?:the|his|her)) ){0,3}";
const PARTS = `${ITS}${PART}(?:(?:, and |, | and | or )(?:(?:once|twice) )?(?:in )?${ITS}${PART})*`;
const SHOT_IN = new RegExp(
  `\\b(?:shot|hit|hitting|struck|striking|wounded|shooting|bullets?|rounds?|shots?)(?<whom> (?!wounds?\\b)[^.;,]{1,40}?(?:, \\d{1,3},)?)? (?:in|into|through|to) (?<parts>${PARTS})(?! (?:wounds?|of the (?:car|vehicle|truck)))`,
  "giu",
);
const HITTING = new RegExp(
  `\\b(?:hit|hitting|struck|striking) (?<parts>${PARTS})(?! of the (?:car|vehicle|truck))\\b`,
  "giu",
);
const WOUND_TO = new RegExp(
  `\\b(?:(?:gun)?shot |bullet |gunshot )?wounds? (?:to|in|of) (?<parts>${PARTS})|\\bgunshots? to (?<to>${PARTS})|\\b(?:bullets?|shots?|rounds?) (?:entered|struck|pierced|hit) (?<entered>${PARTS})|\\b(?:an? |the )(?<of>${PART}) wound\\b`,
  "giu",
);
const OTHER_ARMS =
  /\b(?:taser|stun gun|prongs?|bean ?bags?|foam|sponge|rubber|less[- ]?lethal|punch\p{L}*|kick\p{L}*|knife|stabb\p{L}*|candle)\b/iu;
const OF_A_THING =
  /^ of (?:the|his|her|an?) (?:[\p{L}]+ )?(?:car|vehicle|truck|van|suv|house|home|door|building|road)\b/iu;
const LEFT_OPEN = /\b(?:whether|if|may have|might have|could have|aim\p{L}*|to shoot)\b[^.;,]{0,40}$/iu;

/** Which part of the body somebody was hit in, by the words that tell it. Officers' wounds and those of other arms are not read. */
export const wounds: Rule = {
  name: "wounds",
  fields: ["wounds"],
  cues: "head face neck throat chest back torso abdomen stomach side arm arms hand hands leg legs thigh thighs foot hip shoulder shoulders temple groin pelvis buttocks knee".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    const seen = new Set<string>();
    for (const match of [
      ...matches(sentence, SHOT_IN),
      ...matches(sentence, HITTING),
      ...matches(sentence, WOUND_TO),
    ]) {
      const span = { start: match.start, end: match.end };
      const before = sentence.text.slice(0, match.start - sentence.start);
      const about = whoWasHit(sentence, match, before, passage);
      if (!about || OF_A_THING.test(sentence.text.slice(match.end - sentence.start))) continue;
      if (OTHER_ARMS.test(match.text) || negated(sentence, match.start) || LEFT_OPEN.test(before)) {
        yield { ...span, refused: "not said to have been hit by a shot there" };
        continue;
      }
      for (const part of partsIn(
        match.groups.parts ?? match.groups.to ?? match.groups.entered ?? match.groups.of ?? "",
      )) {
        if (seen.has(`${about.id} ${part}`)) continue;
        seen.add(`${about.id} ${part}`);
        yield { field: "wounds", value: part, about, ...span, confidence: 0.75 };
      }
    }
  },
};

function whoWasHit(sentence: Sentence, match: Match, before: string, passage: Passage): PersonInText | null {
  if (match.groups.whom && /^(?:shot|hit|struck|wounded|shooting|hitting|striking)\b/i.test(match.text)) {
    const [whom] = objectsAfter(sentence, match.start + (/^\S+/.exec(match.text)?.[0].length ?? 0), 2);
    if (whom) return partyOf(whom, passage) ?? shotByPolice(whom, sentence, match.start, passage);
  }
  const party = partyBefore(sentence, match.start, passage);
  if (party) return party;
  const subject = subjectBefore(sentence, match.start);
  const isPassive = /\b(?:was|were|been|being|is|got) (?:\p{L}+ly |also |then )?$/iu.test(before);
  if (isPassive && subject.some((m) => isPolice(m, passage))) return null;
  if (subject.length > 0 && !subject.some((m) => isPolice(m, passage))) return isPassive ? null : onlyParty(passage);
  return onlyParty(passage);
}

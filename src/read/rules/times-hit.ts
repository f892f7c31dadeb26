import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { isPolice, onlyParty, partyBefore, partyOf, shotByPolice } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";
import { HOW_MANY, manyOf } from "../words/how-many.ts";

const HIT = new RegExp(
  `\\b(?:shot(?! at(?! least))|struck|hit|hitting|striking|shooting)(?: and (?:killed|wounded))?(?<whom> [^.;,]{1,40}?(?:, \\d{1,3},)?)?? (?<count>${HOW_MANY} times|once|twice)(?! (?:a|per) )\\b`,
  "giu",
);
const WOUNDS = new RegExp(
  `\\b(?:suffered|sustained|had|with|died (?:of|from)) (?<count>${HOW_MANY}) (?:gunshot|bullet) wounds\\b`,
  "giu",
);
const BULLETS = new RegExp(
  `\\b(?:hit|struck) by (?<count>${HOW_MANY}) (?:of the )?(?:police )?(?:bullets?|shots?|rounds?|gunshots?)\\b|\\b(?<hits>${HOW_MANY}) (?:of the )?(?:bullets?|shots?|rounds?) (?:hit|struck|entered) (?:him|her|[\\p{Lu}]\\p{L}+)\\b|\\b(?:autopsy|examiner|coroner|pathologist)[^.;]{0,40}? (?:found|counted|lists?|listed|showed|shows|documented) (?<found>${HOW_MANY}) (?:separate )?(?:gunshot|bullet) wounds\\b`,
  "giu",
);
const OTHER_ARMS = /\b(?:taser|stun gun|bean ?bags?|foam|sponge|rubber|less[- ]?lethal|baton|punch\p{L}*|fists?)\b/iu;
const LEFT_OPEN = /\b(?:whether|if|may have|might have|could have)\b[^.;,]{0,40}$/i;

/** How often somebody was hit: "shot four times". How many shots were fired is another number; officers hit are nobody's here. */
export const timesHit: Rule = {
  name: "times-hit",
  fields: ["times_hit"],
  cues: ["times", "once", "twice", "wounds", "bullet", "bullets", "shots", "rounds"],
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of [...matches(sentence, HIT), ...matches(sentence, WOUNDS), ...matches(sentence, BULLETS)]) {
      const span = { start: match.start, end: match.end };
      const about = whoWasHit(sentence, match, passage);
      const value = manyOf(
        (match.groups.count ?? match.groups.hits ?? match.groups.found ?? "").replace(/ times$/i, ""),
        "shots",
      );
      if (!about || !value) continue;
      if (OTHER_ARMS.test(sentence.text)) yield { ...span, refused: "other arms than guns are told of" };
      else if (negated(sentence, match.start) || LEFT_OPEN.test(before(sentence, match)))
        yield { ...span, refused: "not said to have happened" };
      else if (/\b(?:each|apiece)\b/i.test(sentence.text)) yield { ...span, refused: "what each officer hit, not all" };
      else yield { field: "times_hit", value, about, ...span, confidence: 0.75 };
    }
  },
};

/** "Pell shot him twice": whom the words between name; "Teal was shot twice": the subject; "hitting her twice": the one harmed. */
function whoWasHit(sentence: Sentence, match: Match, passage: Passage): PersonInText | null {
  if (match.groups.whom) {
    const [whom] = objectsAfter(sentence, match.start + (/^\S+/.exec(match.text)?.[0].length ?? 0), 2);
    if (whom) return partyOf(whom, passage) ?? shotByPolice(whom, sentence, match.start, passage);
  }
  if (match.groups.hits || match.groups.found) return onlyParty(passage);
  const party = partyBefore(sentence, match.start, passage);
  const isPassive = /\b(?:was|were|been|being|is|got|and) (?:\p{L}+ly )?$/iu.test(before(sentence, match));
  if (party) return isPassive || !/^(?:shot|struck|hit)\b/i.test(match.text) ? party : null;
  const subject = subjectBefore(sentence, match.start);
  return isPassive && subject.some((m) => isPolice(m, passage)) ? null : onlyParty(passage);
}

function before(sentence: Sentence, match: Match): string {
  return sentence.text.slice(0, match.start - sentence.start);
}

import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { onlyParty, partyNotPolice, partyOf } from "../people/parties.ts";
import { type Finding, matches, type Rule } from "../rule.ts";

const WAS =
  /\b(?:(?:was|is|were|being|to be|been) (?:[\p{L}]+ly |also |later )?(?:found to be |determined to be |believed to be |said to be )?(?:unarmed|not armed)|(?:wasn|isn)['’]t armed|(?:had|held|carried) no weapons?(?! (?:permit|charge|experience))|(?:did not|didn['’]t) (?:have|possess|carry) (?:a|any) weapons?(?: on (?:him|her))?|never had (?:a|any) weapons?|possessed no weapons?|(?:had|was carrying|was holding) nothing but (?:an?|his|her)|(?:was|were) (?:not|never) (?:carrying|holding|in possession of) (?:a|any) weapons?|(?:was|were) without (?:a|any) weapons?|posed no threat and was unarmed)\b/giu;
const NONE_FOUND =
  /\b(?:no (?:weapons?|gun or (?:other )?weapons?|guns? or knives|knife or gun) (?:was|were|had been) (?:ever )?(?:found|recovered|located|discovered)|(?:found|recovered|located) no weapons?|(?:did not|didn['’]t) (?:find|recover|locate) (?:a|any) weapons?)\b/giu;
const ATTRIBUTE =
  /\b(?<![-\p{L}])unarmed (?:[\p{L}\p{N}-]+,? ){0,4}?(?:man|woman|boy|girl|teen|teenager|driver|motorist|person|civilian|father|mother|veteran|student|patient|child|subject|suspect|victim|resident)\b/giu;
/** "Omar Teal, 31, unarmed, was killed", "killed unarmed Omar Teal", "Omar Teal, a father of two who was unarmed". */
const BESIDE_NAME = /(?<=, (?:\d{1,3},? )?(?:and )?)unarmed(?= ?(?:,|\.|$| and| when| in| at))|\bunarmed(?= \p{Lu})/gu;
const OPEN = /\b(?:whether|if|unless|unclear|not known|unknown|assum\p{L}+|doesn['’]t matter)\b[^.;]{0,60}$/iu;

/**
 * Somebody said to have been unarmed: "was not armed", "an unarmed man", "no weapon was found". The first two are about
 * the person they are said of; the last about the one person killed or stopped. An open question is refused.
 */
export const unarmed: Rule = {
  name: "unarmed",
  fields: ["armed_status"],
  cues: ["unarmed", "armed", "weapon", "weapons"],
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, WAS))
      yield* made(sentence, match, partyNotPolice(sentence, match.start, passage), 0.85);
    for (const match of matches(sentence, NONE_FOUND)) {
      if (
        /^[^.;]{0,40}\b(?:home|house|apartment|residence|school|yet|so far|search)\b/i.test(
          sentence.text.slice(match.end - sentence.start),
        )
      )
        continue;
      yield* made(sentence, match, onlyParty(passage), 0.7);
    }
    for (const match of matches(sentence, BESIDE_NAME))
      yield* made(sentence, match, beside(sentence, passage, match), 0.8);
    for (const match of matches(sentence, ATTRIBUTE)) {
      if (
        /\b(?:another|other|second|every|any|many) (?:[\p{L}]+ )?$/iu.test(
          sentence.text.slice(0, match.start - sentence.start),
        )
      )
        continue;
      yield* made(sentence, match, described(sentence, passage, match), 0.8);
    }
  },
};

function* made(
  sentence: Sentence,
  match: { start: number; end: number },
  about: PersonInText | null,
  confidence: number,
): Iterable<Finding | { start: number; end: number; refused: string }> {
  const span = { start: match.start, end: match.end };
  if (!about) return;
  if (OPEN.test(sentence.text.slice(0, match.start - sentence.start))) yield { ...span, refused: "asked or left open" };
  else yield { field: "armed_status", value: "unarmed", about, ...span, confidence };
}

/** Whom "an unarmed man" is: somebody the sentence says was harmed, or the one named right before the comma. */
function described(sentence: Sentence, passage: Passage, match: { start: number; end: number }): PersonInText | null {
  const harmed = sentence.harms.flatMap((h) => h.who).find((m) => m.start < match.end && m.end > match.start);
  if (harmed) return partyOf(harmed, passage);
  const named = sentence.mentions.find(
    (m) =>
      m.name !== null &&
      m.end <= match.start &&
      /^,? (?:\d{1,3},? )?(?:an? |the )?$/.test(
        sentence.text.slice(m.end - sentence.start, match.start - sentence.start),
      ),
  );
  return partyOf(named, passage);
}

/** The one harmed whose name stands right before or after. */
function beside(sentence: Sentence, passage: Passage, match: { start: number; end: number }): PersonInText | null {
  const named = sentence.mentions.find((m) => {
    if (m.name === null) return false;
    const gap =
      m.end <= match.start
        ? sentence.text.slice(m.end - sentence.start, match.start - sentence.start)
        : sentence.text.slice(match.end - sentence.start, m.start - sentence.start);
    return m.start <= match.start && match.end <= m.end
      ? true
      : m.end <= match.start
        ? /^, (?:\d{1,3},? )?(?:and )?$/.test(gap)
        : gap === " ";
  });
  return partyOf(named, passage);
}

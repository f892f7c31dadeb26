import type { Mention, PersonInText, Sentence } from "../passage.ts";
import { partyBefore, partyOf } from "../people/parties.ts";
import { type Finding, matches, negated, type Rule } from "../rule.ts";
import { STATE } from "../words/states.ts";

const WORD = "(?!(?:Police|Sheriff|Officer|Deputy|County Sheriff|Department)\\b)\\p{Lu}[\\p{L}’'.-]*\\p{L}";
const TOWN = `(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|rural|downtown|suburban|nearby) )?(?:St\\. |Ft\\. |Mt\\. )?${WORD}(?: (?:of |the |de |la )?${WORD}){0,3}(?:, (?:${STATE})(?![\\p{L}]))?`;
const BLOCK = `the \\d+00 block of (?:[NSEW]\\.? )?${WORD}(?: ${WORD}){0,4}`;
const PLACE = `(?<place>${BLOCK}|${TOWN})`;
const BEHIND_NAME = new RegExp(`^(?:,? \\(?\\d{1,3}\\)?,?|,)? (?:of|from) ${PLACE}`, "u");
const LIVED = new RegExp(
  `\\b(?:a (?:longtime |lifelong )?resident of|(?:lived|lives|resided|resides|living) (?:alone )?in|was from|is from|grew up and lived in) ${PLACE}`,
  "gu",
);
const ADJECTIVE = new RegExp(
  `(?:\\d{1,3}-year-old |^|\\b(?:an?|the) )(?<place>${WORD}(?: ${WORD}){0,2}(?:, (?:${STATE}),?)?) $`,
  "u",
);
const NO_TOWN =
  /^(?:Black|White|Hispanic|Latin[oa]|Asian|Native|African|American|Caucasian|Mexican|Army|Navy|Marine|Air Force|Vietnam|Iraq|God|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Department|Police|Office|University|College|School|Church|Hospital|District|Bureau|Division|Unit|Patrol|Task Force|Union|Coalition)\b/;

/**
 * Where somebody killed, injured or stopped lived: "Jane Roe, 34, of Alder Crossing", "a resident of". Officers' and
 * speakers' towns, and what somebody is of without living there (an agency, a school), are passed over.
 */
export const residence: Rule = {
  name: "residence",
  fields: ["residence"],
  cues: ["of", "from", "resident", "lived", "lives", "resided", "resides", "living", "man", "woman"],
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const mention of sentence.mentions) {
      const about = partyOf(mention, passage);
      if (!about || mention.pronoun) continue;
      yield* behind(sentence, mention, about);
      if (!mention.name) yield* inFront(sentence, mention, about);
    }
    for (const match of matches(sentence, LIVED)) {
      const about = partyBefore(sentence, match.start, passage) ?? partyBefore(sentence, match.start - 3, passage);
      if (
        /\b(?:said|says|told [\p{L}]+|added)(?: that)? (?:he|she) (?:was |is )?$/iu.test(
          sentence.text.slice(0, match.start - sentence.start),
        )
      )
        continue;
      if (about && !negated(sentence, match.start))
        yield* made(match.groups.place ?? "", match.start, match.end, about, 0.8);
    }
  },
};

/** "Jane Roe, 34, of Alder Crossing", "a man from Larch Falls". */
function* behind(sentence: Sentence, mention: Mention, about: PersonInText): Iterable<Finding> {
  const found = BEHIND_NAME.exec(sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 140));
  if (found)
    yield* made(
      found.groups?.place ?? "",
      mention.start,
      mention.end + found[0].length,
      about,
      mention.name ? 0.85 : 0.75,
    );
}

/** "a 34-year-old Alder Crossing woman". */
function* inFront(sentence: Sentence, mention: Mention, about: PersonInText): Iterable<Finding> {
  const head = /[\p{L}]+$/u.exec(mention.text)?.[0] ?? "";
  if (!/^(?:man|woman|resident|boy|girl|teen|teenager|father|mother)$/.test(head)) return;
  const upTo = sentence.text.slice(0, mention.end - head.length - sentence.start);
  const found = ADJECTIVE.exec(upTo);
  if (!found || found.index + found[0].length < upTo.length || found.index === 0) return;
  const place = found.groups?.place ?? "";
  yield* made(place, sentence.start + upTo.length - place.length - 1, mention.end, about, 0.7);
}

function* made(place: string, start: number, end: number, about: PersonInText, confidence: number): Iterable<Finding> {
  if (place !== "" && !NO_TOWN.test(place))
    yield { field: "residence", value: place.replace(/,$/, ""), about, start, end, confidence };
}

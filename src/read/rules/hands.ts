import type { Passage, PersonInText, Sentence } from "../passage.ts";
import { isPolice, onlyParty, partyBefore } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const HANDS = "(?:(?:both|his|her|their|two|empty|of) ){0,3}(?:hands?|arms?)";
const SIDE = "(?:(?:his|her|their|the|right|left|back|front|hoodie|jacket|pants|sweatshirt|coat) ){1,3}";
/** What is recorded, and the words that say it. */
const WHERE: readonly (readonly [recorded: string, pattern: RegExp])[] = [
  [
    "raised",
    new RegExp(
      `\\b(?:rais(?:ed|es|ing)|put(?:ting|s)?(?: up)?|held|holding|throw(?:ing|s)?|threw|lift(?:ed|ing)|ha[ds]|with) ${HANDS}(?: (?:were|was))?(?: (?:up|raised|in the air|above (?:his|her) head|over (?:his|her) head|outstretched))|\\b(?:rais(?:ed|es|ing)|lift(?:ed|ing)) (?:(?:both|his|her|their) ){1,2}(?:hands|arms)|\\b(?:hands?|arms) (?:(?:were|was|are) (?:both )?)?(?:moved up|went up|raised|in the air|up\\b(?! to))\\b`,
      "giu",
    ),
  ],
  [
    "visible",
    /\b(?:hands|arms) (?:(?:were|was|are) (?:both |always |clearly |plainly )*)?(?:visible|in (?:plain |full |clear )?(?:view|sight))\b/giu,
  ],
  [
    "not visible",
    /\b(?:hands?|arms?) (?:(?:were|was|could) (?:not|n['’]t) (?:be )?(?:clearly )?(?:visible|seen|in view)|(?:was|were) (?:hidden|concealed|out of (?:view|sight)))|\b(?:hid|hiding|concealed|concealing) (?:his|her|their|one|a) (?:left |right )?hands?\b/giu,
  ],
  ["behind the back", /\bbehind (?:his|her|their) back\b/giu],
  ["in a pocket", new RegExp(`\\b(?:from|in|into|inside|out of|toward|towards|for|at) ${SIDE}pockets?\\b`, "giu")],
  [
    "at the waistband",
    /\b(?:from|in|into|inside|at|out of|toward|towards|for|near|to) (?:(?:his|her|their|the) )(?:waist ?bands?|waist|hip|belt)\b/giu,
  ],
  [
    "reaching in the vehicle",
    /\breach(?:ed|ing|es) (?:(?:under|behind|between|toward|towards|into|inside|for|in|down|over|across) ){1,2}(?:(?:his|her|the|a|passenger|driver['’]s|back|front|center|centre) ){0,3}(?:seats?|console|glove ?(?:box|compartment)|car|vehicle|truck|floorboard|bag|purse|backpack)\b/giu,
  ],
  ["on the wheel", /\b(?:hands|hand) (?:were |was )?on the (?:steering )?wheel\b/giu],
  [
    "empty",
    /\b(?:empty hands|hands (?:were|are|was) (?:first |both )?(?:empty|visibly empty)|nothing in (?:his|her|their) hands?)\b/giu,
  ],
];
const REACHING =
  /\b(?:reach\p{L}*|pull\p{L}*|drew|draw\p{L}*|took|tak\p{L}*|brought|bring\p{L}*|produc\p{L}*|remov\p{L}*|put|hands?|arms?|moved|held|grabb\p{L}*)\b/iu;
const HANDCUFFS =
  /\b(?:handcuff\p{L}*|cuff(?:ed|s)|told to|ordered to|commanded to|if|whether|found in|was in|were in)\b/iu;

/** Where somebody's hands were before force was used on them: raised, empty, behind the back, at a pocket or the waistband. */
export const hands: Rule = {
  name: "hands",
  fields: ["hands"],
  cues: "hid hiding concealed concealing reached reaching reaches hands hand arms arm pocket pockets waistband waist back belt hip".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const [recorded, pattern] of WHERE)
      for (const match of matches(sentence, pattern)) {
        const before = sentence.text.slice(0, match.start - sentence.start);
        const clause = before.slice(before.search(/[^.;]*$/));
        const span = { start: match.start, end: match.end };
        if (
          !/^(?:raised|empty|visible|not visible|on the wheel|reaching in the vehicle)$/.test(recorded) &&
          !REACHING.test(clause)
        )
          continue;
        const about = whose(sentence, match, passage);
        if (!about) continue;
        if (HANDCUFFS.test(clause.slice(-60)) || (recorded !== "not visible" && negated(sentence, match.start)))
          yield { ...span, refused: "not said to have been so" };
        else yield { field: "hands", value: recorded, about, ...span, confidence: 0.7 };
      }
  },
};

/** The party who does it; where no subject is near, the one harmed, unless the last one spoken of is police. */
function whose(sentence: Sentence, match: Match, passage: Passage): PersonInText | null {
  const party = partyBefore(sentence, match.start, passage);
  if (party) return party;
  // "His hands were up": whose they are stands right before.
  const [, owner] =
    /\b([Hh]is|[Hh]er|\p{Lu}[\p{L}-]+['’]s) (?:both |empty )?$/u.exec(
      sentence.text.slice(0, match.start - sentence.start),
    ) ?? [];
  if (/^hands?|^arms?/i.test(match.text) && owner && isOwn(owner, passage)) return onlyParty(passage);
  if (subjectBefore(sentence, match.start).some((m) => isPolice(m, passage))) return null;
  const before = sentence.mentions.filter((m) => m.end <= match.start && m.what === "person");
  const only = onlyParty(passage);
  // "Video shows him running from the officer, turning, raising his hands": what is joined by commas is still his.
  const near = /^rais|^lift/i.test(match.text) ? [before.at(0), before.at(-1)] : [before.at(-1)];
  return only && near.some((m) => m && passage.personOf(m) === only) ? only : null;
}

/** "His", where the one harmed is a man; "Teal's", where it is their name. */
function isOwn(owner: string, passage: Passage): boolean {
  const only = onlyParty(passage);
  const gender = owner === "his" || owner === "His" ? "male" : /^her$/i.test(owner) ? "female" : null;
  if (!only) return false;
  if (/['’]s$/.test(owner)) return only.name?.includes(owner.slice(0, -2)) === true;
  return gender === null || only.gender === null || only.gender === gender;
}

import type { Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Match, matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const WEAPON = "(?:guns?|weapons?|firearms?|handguns?|pistols?|revolvers?|knife|rifle)";
const SOMEBODY = "(?:he|she|they|that|(?:the |a )?[\\p{L}’'-]+(?: [\\p{Lu}][\\p{L}’'-]+)?)";
/** What is recorded, and the words that say it. */
const SEEN: readonly (readonly [recorded: string, pattern: RegExp])[] = [
  [
    "saw no weapon",
    new RegExp(
      `\\b(?:saw|seen) (?:no|neither an?) ${WEAPON}\\b|\\b(?:did not|didn['’]t|never|had not|hadn['’]t) (?:see|saw|seen) (?:an? |any )${WEAPON}\\b`,
      "giu",
    ),
  ],
  [
    "thought there was a weapon",
    new RegExp(
      `\\b(?:thought|believed|said) (?:that )?${SOMEBODY} (?:had|held|was holding|was armed with|was pulling|saw|was reaching for) (?:what (?:he|she|they) (?:thought|believed) was )?(?:an? |the )(?:[\\p{L}]+ )?${WEAPON}\\b|\\bmistook (?:[\\p{L}’'-]+ ){1,5}for (?:an? )?${WEAPON}\\b`,
      "giu",
    ),
  ],
  ["saw a weapon", new RegExp(`\\bsaw (?:an? |the |his |her )(?:[\\p{L}]+ )?${WEAPON}\\b`, "giu")],
];

const OWN_WORDS =
  /\b(?:told|testified|sa(?:id|ys)|stated|reported|claimed|wrote|explained|testimony)\b(?! (?:by|of)\b)[^.;]{0,60}$/i;

/** What an officer is said to have seen, or thought to see, in somebody's hands. It is an account of the officer's, not of a weapon. */
export const officerSaw: Rule = {
  name: "officer-saw",
  fields: ["officer_account"],
  cues: "saw see seen thought believed said mistook".split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    const read: number[] = [];
    for (const [recorded, pattern] of SEEN)
      for (const match of matches(sentence, pattern)) {
        if (read.some((end) => match.start < end && end <= match.end)) continue;
        if (!isOfficersView(sentence, match, passage)) continue;
        // What others suppose an officer to have thought is nobody's account.
        if (
          recorded.startsWith("thought") &&
          !OWN_WORDS.test(sentence.text.slice(0, match.start - sentence.start + 5))
        ) {
          yield { start: match.start, end: match.end, refused: "not the officer's own words" };
          continue;
        }
        read.push(match.end);
        yield { field: "officer_account", value: recorded, start: match.start, end: match.end, confidence: 0.7 };
      }
  },
};

/** An officer sees; "he testified he saw no weapon" is the officer who speaks, where the one that "he" was put to is dead. */
function isOfficersView(sentence: Sentence, { start }: Match, passage: Passage): boolean {
  const who = subjectBefore(sentence, start);
  if (who.some((m) => isPolice(m, passage) && m.what === "person")) return true;
  const [one] = who;
  const isDead = who.length === 1 && one?.pronoun === true && passage.personOf(one)?.role === "killed";
  return isDead && sentence.mentions.some((m) => m.end <= start && m !== one && isPolice(m, passage));
}

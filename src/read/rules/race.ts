import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { isTheirs, partyBefore, partyOf } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";

const RACE =
  "[Bb]lack|[Ww]hite|Hispanic|Latin[oax]|Native American|American Indian|Alaska Native|Native Hawaiian|Pacific Islander|Asian(?:[- ]American)?|African[- ]American|Indigenous|[Bb]iracial|[Mm]ultiracial|Caucasian|Middle Eastern|Arab(?:[- ]American)?|South Asian";
const WAS = new RegExp(
  `\\b(?:was|is|were) (?:also |both )?(?<race>${RACE})(?=[,.;)]|$| and\\b| but\\b| when\\b)`,
  "gu",
);
const BEFORE_NOUN = new RegExp(`(?<![\\p{L}-])(?<race>${RACE}) (?:[\\p{Ll}\\p{N}-]+ ){0,3}$`, "u");
const WITHIN = new RegExp(`(?<![\\p{L}-])(?<race>${RACE})(?![\\p{L}-])`, "gu");
const APPOSED = new RegExp(
  `^,? (?:\\d{1,3}, )?(?:who is |who was )?an? (?:[\\p{Ll}\\p{N}-]+ ){0,3}?(?<race>${RACE}) (?=[\\p{Ll}])(?!belt|bear|eye|sheep|shirt|hoodie|market)`,
  "u",
);

/**
 * The race or ethnicity of somebody killed, injured or stopped, in the words that say it of them: "a Black man", "who was
 * Hispanic". Officers, crowds, names, streets, clothes and cars have none here.
 */
export const race: Rule = {
  name: "race",
  fields: ["race"],
  cues: "black white hispanic latino latina latinx native american indian asian asian-american african african-american pacific indigenous biracial multiracial caucasian middle arab".split(
    " ",
  ),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const mention of sentence.mentions) {
      const about = partyOf(mention, passage);
      const found =
        about &&
        !mention.pronoun &&
        isTheirs(mention, about, sentence, passage) &&
        !/\b(?:another|other|any|every)\b/i.test(mention.text)
          ? described(sentence, mention)
          : null;
      if (about && found)
        yield { field: "race", value: found.race, about, start: found.start, end: found.end, confidence: 0.85 };
    }
    for (const match of matches(sentence, WAS)) {
      const about = partyBefore(sentence, match.start, passage);
      if (about && !negated(sentence, match.start) && !isCarried(sentence, match.start, passage, about))
        yield {
          field: "race",
          value: match.groups.race ?? "",
          about,
          start: match.start,
          end: match.end,
          confidence: 0.85,
        };
    }
  },
};

interface Described {
  readonly race: string;
  readonly start: number;
  readonly end: number;
}

/** The race in a phrase for somebody, right before it, or in the apposition behind a name. */
function described(sentence: Sentence, mention: Mention): Described | null {
  const text = (from: number, to: number) =>
    sentence.text.slice(Math.max(0, from - sentence.start), to - sentence.start);
  if (!mention.name) {
    const within = [...mention.text.matchAll(WITHIN)].at(-1);
    if (within) return { race: within.groups?.race ?? "", start: mention.start + within.index, end: mention.end };
    const before = mention.determiner === "none" ? BEFORE_NOUN.exec(text(mention.start - 60, mention.start)) : null;
    const apart = sentence.mentions.some(
      (m) => before !== null && m.end <= mention.start && m.end > mention.start - before[0].length,
    );
    if (before && !apart)
      return { race: before.groups?.race ?? "", start: mention.start - before[0].length, end: mention.end };
    return null;
  }
  const apposed = APPOSED.exec(text(mention.end, mention.end + 120));
  return apposed
    ? { race: apposed.groups?.race ?? "", start: mention.start, end: mention.end + apposed[0].trimEnd().length }
    : null;
}

/** "the officer who shot Teal is white": the subject nearest the verb is not the one it is said of. */
function isCarried(sentence: Sentence, at: number, passage: Passage, about: PersonInText): boolean {
  const before = sentence.mentions.filter((m) => m.end <= at);
  const last = before.at(-1);
  const previous = before.at(-2);
  if (!last || !previous || passage.personOf(last) !== about) return false;
  return /\b(?:who|that) (?:[\p{L}]+ ){1,4}$/u.test(
    sentence.text.slice(previous.end - sentence.start, last.start - sentence.start),
  );
}

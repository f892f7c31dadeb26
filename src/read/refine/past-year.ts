import type { Passage, Sentence } from "../passage.ts";

const YEAR = /\b(?:in|since|from) (?:\p{Lu}\p{L}+ (?:\d{1,2}, )?)?(?<year>(?:19|20)\d\d)\b/iu;

/**
 * Whether a sentence tells of somebody else's case in a year gone by: it names one, and whoever it tells to be harmed is
 * new to the text and nameless ("In 2019, an officer shot a woman"). A story told years later names the year of its own
 * incident as well, but of somebody the text knows.
 */
export function tellsOfAPastYear(sentence: Sentence, passage: Passage): boolean {
  // Most sentences name no year; this is asked of every finding.
  if (!/(?:19|20)\d\d/.test(sentence.text)) return false;
  const year = YEAR.exec(sentence.text)?.groups?.year;
  const published = passage.document.published?.value?.slice(0, 4);
  if (!year || !published || year >= published) return false;
  if (sentence.index === 0 || sentence.block === "title") return false;
  const people = sentence.mentions.filter((m) => m.what === "person");
  if (people.some((m) => m.name !== null && m.noun?.class !== "officer")) return false;
  // "the man", "he" or "the shooting" is the one the text is about.
  if (people.some((m) => m.pronoun || (m.determiner === "definite" && m.noun?.class === "civilian"))) return false;
  if (/\b(?:the|this|his|her|their) (?:\w+ )?(?:shooting|killing|death|incident)\b(?! of an)/i.test(sentence.text))
    return false;
  return (
    people.some((m) => m.determiner === "indefinite") ||
    /\b(?:an(?:other)?|earlier) (?:\w+ ){0,3}(?:shooting|killing|death|man|woman|person)\b/i.test(sentence.text)
  );
}

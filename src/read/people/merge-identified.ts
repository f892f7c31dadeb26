import type { Mention, PersonInText } from "../passage.ts";
import type { Unvoiced } from "../voices/cues-of-sentence.ts";
import type { Cast } from "./resolve-people.ts";

/** "(The victim) was later identified by police on Friday as 26-year-old (Ivo Marrable)". */
const IDENTIFIED_AS =
  /^(?:,? ?(?:who )?| (?:(?:shot and )?killed|fatally shot|shot) (?:by|in) [^.;,]{1,40} | (?:whom |that )?[^.;,]{2,30} (?:(?:shot and )?killed|fatally shot|shot)(?: [^.;,]{1,30})? )(?:(?:was|were|has|have|had|is|been|later|also|since|only|being) )*(?:identified|named)\b[^.;]{0,60}? as (?:(?:an? )?\d{1,3}-year-old |(?:Mr|Ms|Mrs)\. )?$/;
/** "identified (the victim) as (Ivo Marrable)": the words between, and those before. */
const AS =
  /^(?: (?:who was )?(?:shot and killed|fatally shot|shot|killed) [^.;,]{1,60})? as (?:(?:an? )?\d{1,3}-year-old )?$/;
const IDENTIFIED = /\b(?:identif(?:ied|y|ies)|nam(?:ed|es)) $/;
/** "(the victim) is (Ivo Marrable)". */
const IS = /^ (?:is|was) (?:\d{1,3}-year-old )$|^ is $/;
/** "(another man), 43-year-old (Jon Bisk)", "(a man), (Jon Bisk), was": beside each other, for the same person. */
const BESIDE = /^, (?<aged>\d{1,3}-year-old )?$/;

/** Takes somebody described and the name that the text identifies them by for one person. */
export function mergeIdentified(sentences: readonly Unvoiced[], cast: Cast): void {
  for (const sentence of sentences) {
    const people = sentence.mentions.filter(({ what, pronoun }) => what === "person" || pronoun);
    for (const [i, mention] of people.entries())
      for (const next of people.slice(i + 1, i + 1 + FURTHEST)) {
        const [described, named] = mention.name === null ? [mention, next] : [next, mention];
        if (named.name === null || described.name !== null || !isTold(sentence, mention, next)) continue;
        const [one, other] = [cast.of(described), cast.of(named)];
        if (one && other && one !== other && mayBeOne(one, other, described)) merge(cast, other, one);
      }
  }
}

/** "He was identified by the coroner as Ivo Marrable": who identified stands between. */
const FURTHEST = 2;

/** Whether the words around two mentions in a row say that they are the same person. */
function isTold(sentence: Unvoiced, first: Mention, second: Mention): boolean {
  const words = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const between = words(first.end, second.start);
  const before = words(sentence.start, first.start);
  if (second.name !== null && first.name === null) {
    if (IDENTIFIED_AS.test(between) || (IDENTIFIED.test(before) && AS.test(between))) return true;
    if (/^the (?:[\p{L}-]+ ){0,3}(?:victim|man|woman|deceased|person killed)$/iu.test(first.text) && IS.test(between))
      return true;
    const beside = BESIDE.exec(between);
    const closed = /^,? (?:was|were|is|has|had|before|after|died|and)\b|^[,.]/.test(words(second.end, sentence.end));
    return (
      beside !== null &&
      closed &&
      !first.pronoun &&
      (beside.groups?.aged !== undefined || /^,/.test(words(second.end, sentence.end)))
    );
  }
  // "as a suspect" tells of nobody known before.
  return (
    first.name !== null &&
    second.determiner !== "indefinite" &&
    IDENTIFIED.test(before) &&
    /^(?:, \d{1,3},)? as $/.test(between)
  );
}

function mayBeOne(described: PersonInText, named: PersonInText, mention: Mention): boolean {
  if (described.name !== null || named.title !== null) return false;
  if (mention.noun?.plural || (mention.count !== null && mention.count.value !== 1 && !mention.pronoun)) return false;
  return !described.gender || !named.gender || described.gender === named.gender;
}

/** The named person is kept, in the graver role of the two. */
function merge(cast: Cast, named: PersonInText, described: PersonInText): void {
  const graver = ROLES.find((role) => named.role === role || described.role === role);
  cast.merge(named, described);
  if (graver) named.role = graver;
}

const ROLES: readonly PersonInText["role"][] = ["officer", "killed", "injured", "subject"];

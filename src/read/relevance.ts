import { quote, type Relevance } from "../model/index.ts";
import type { Passage, Sentence } from "./passage.ts";
import { SIGNS } from "./relevance/signs.ts";
import { subjectOf } from "./relevance/subject.ts";
import { type Told, toldIn } from "./relevance/told.ts";
import type { Span } from "./sentences.ts";

/** Weights are in tenths, as those of the signs. A text with no sign at all is this far from being related. */
const NO_SIGNS = -17;
const TOLD = 28;
const OFFICER_AND_HARMED = 9;
const HARMED = 6;
/** Without words that tell it outright, one sign must be at least this weighty: many slight ones decide nothing. */
const WEIGHTY = 7;

/** A suit against a city, or video that is asked for, may be over anything: some word of harm must stand somewhere. */
const HARM =
  /\b(?:sho(?:t|ts|ot|oting|otings)|kill(?:ed|ing|ings|s)?|d(?:ied|ies|eath|eaths|ead)|fatal(?:ly)?|slain|homicide|murder(?:ed)?|manslaughter|wounded|gunfire|fired|firing|discharg(?:ed|ing)|force|tasers?|tased|restrain(?:ed|t)|chokehold)\b/i;

/** A sign with the first words that gave it. */
interface Given extends Span {
  readonly name: string;
  readonly weight: number;
}

/**
 * Whether a text is about a police use of deadly force, whether that is what it is mostly about, and the words that decide
 * it. What tells it outright and what only points to it are weighed against signs of somebody else's violence: an arrest
 * of a suspect, an appeal for tips, a robbery. Talk of many such incidents tells of none.
 */
export function relevanceOf(passage: Passage): Relevance {
  const told = firstTold(passage);
  const signs = SIGNS.flatMap(({ name, weight, pattern }): Given[] => {
    const found = firstOf(pattern, passage.sentences);
    return found ? [{ ...found, name, weight }] : [];
  });
  const [strongest] = signs.toSorted((a, b) => b.weight - a.weight);
  const isDecided = strongest !== undefined && strongest.weight >= WEIGHTY && firstOf(HARM, passage.sentences) !== null;
  const decisive = told ?? (isDecided ? strongest : null);
  if (!decisive || weightOf(passage, signs, told !== null) <= 0)
    return {
      related: false,
      subject: null,
      reason: "no words of a police use of deadly force on somebody",
      evidence: null,
    };
  const speaking = signs.filter((sign) => sign.weight > 0).map((sign) => sign.name);
  return {
    related: true,
    subject: subjectOf(passage, decisive),
    reason: told ? told.reason : `signs that count together: ${speaking.join(", ")}`,
    evidence: quote(passage.text.document, passage.text.content, decisive.start, decisive.end),
  };
}

function weightOf(passage: Passage, signs: readonly Given[], told: boolean): number {
  const officer = passage.people.some((p) => p.role === "officer");
  const harmed = passage.people.some((p) => p.role === "killed" || p.role === "injured");
  return signs.reduce(
    (sum, sign) => sum + sign.weight,
    NO_SIGNS + (told ? TOLD : 0) + (harmed ? HARMED : 0) + (officer && harmed ? OFFICER_AND_HARMED : 0),
  );
}

function firstTold(passage: Passage): Told | null {
  for (const sentence of passage.sentences) {
    const told = toldIn(sentence, passage);
    if (told) return told;
  }
  return null;
}

function firstOf(pattern: RegExp, sentences: readonly Sentence[]): Span | null {
  for (const sentence of sentences) {
    const found = pattern.exec(sentence.text);
    if (found) return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  }
  return null;
}

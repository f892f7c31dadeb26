import type { Speaker } from "../../model/index.ts";
import type { Mention } from "../passage.ts";
import type { Unvoiced } from "./cues-of-sentence.ts";
import { type Acquaintance, speakerOf } from "./speakers.ts";

/** The last speakers a text named, for "he said" and "they said". */
export interface Remembered {
  person: Speaker | null;
  group: Speaker | null;
}

/** Whom the pronouns of a text stand for when they speak. */
export type PronounSpeakers = Map<Mention, Speaker>;

/** Notes whom the pronouns between two places stand for, as things stand there. */
export function notePronouns(
  sentence: Unvoiced,
  from: number,
  to: number,
  remembered: Remembered,
  pronouns: PronounSpeakers,
): void {
  for (const mention of sentence.mentions) {
    if (!mention.pronoun || mention.start < from || mention.start >= to) continue;
    const speaker = mention.noun?.plural ? (remembered.group ?? remembered.person) : remembered.person;
    if (speaker) pronouns.set(mention, speaker);
  }
}

/** A chief named in a sentence is who "he" of the same sentence stands for, though the chief says nothing in it yet. */
export function noteOfficials(
  sentence: Unvoiced,
  from: number,
  to: number,
  known: Acquaintance,
  remembered: Remembered,
): void {
  for (const mention of sentence.mentions)
    if (mention.name && mention.start >= from && mention.end <= to && mention.noun?.class === "voice")
      remembered.person = speakerOf(mention, known);
}

/** "A woman … stood outside.": whom a sentence opens with is who "she" of the next one is, though nobody quoted her yet. */
export function noteNewcomer(sentence: Unvoiced, known: Acquaintance, remembered: Remembered): void {
  const [first] = sentence.mentions;
  if (!first || first.start - sentence.start > 2 || first.pronoun || first.what === "body" || first.count?.value !== 1)
    return;
  const person = known.personOf(first);
  if (person?.role === "killed" || (first.name === null && first.determiner !== "indefinite")) return;
  remembered.person = speakerOf(first, known);
}

/** Who speaks: a mention's own person or body, or for a pronoun whoever spoke last. */
export function resolve(mention: Mention, known: Acquaintance, remembered: Remembered): Speaker | null {
  if (!mention.pronoun) return speakerOf(mention, known);
  if (mention.noun?.plural) return remembered.group ?? remembered.person;
  return remembered.person;
}

/** Makes speakers the last ones that spoke. */
export function remember(speakers: readonly Speaker[], remembered: Remembered): void {
  for (const speaker of speakers) {
    if (speaker.name) remembered.person = speaker;
    else if (!speaker.name && speaker.role === null) remembered.group = speaker;
    else remembered.group = speaker;
  }
}

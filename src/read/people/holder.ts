import type { Mention, Sentence } from "../passage.ts";
import { objectsAfter, subjectBefore } from "../voices/subject.ts";

/** Who holds or uses a weapon by the verb at `at`: its subject, when that is one person and no officer; else null. */
export function holderBefore(sentence: Sentence, at: number): Mention | null {
  const before = subjectBefore(sentence, at).at(-1);
  return before && isHolder(before) ? before : null;
}

/** Who the phrase right before "with a knife" is, when it has no subject. */
export function holderBeside(sentence: Sentence, at: number): Mention | null {
  const near = objectsAfter({ ...sentence, mentions: sentence.mentions.filter((m) => m.end <= at) }, at - 40, 3).at(-1);
  return near && isHolder(near) ? near : null;
}

/** Somebody of whom a text may say that they held a weapon: one person who is no officer and speaks for nobody. */
export function isHolder(mention: Mention): boolean {
  if (mention.what !== "person" || mention.count?.value === 0) return false;
  if (mention.pronoun) return !mention.noun?.plural;
  return mention.name !== null
    ? mention.noun?.class !== "officer" && (mention.noun?.class !== "voice" || mention.noun.kind === "witness")
    : mention.noun?.class === "civilian" || mention.noun?.class === "relative";
}

import type { Mention, Passage, Sentence } from "../passage.ts";
import { subjectBefore } from "../voices/subject.ts";

/** Whether a mention stands for one officer that the text names or gives a role: somebody of whom a claim can be made. */
export function isOneOfficer(mention: Mention | undefined, passage: Passage): mention is Mention {
  return mention?.what === "person" && !mention.noun?.plural && passage.personOf(mention)?.role === "officer";
}

/** The one officer who does what the verb at `at` says; null when it is somebody else or several. */
export function officerBefore(sentence: Sentence, at: number, passage: Passage): Mention | null {
  const [one, ...others] = subjectBefore(sentence, at);
  return others.length === 0 && isOneOfficer(one, passage) ? one : null;
}

import type { Mention, Passage, Sentence } from "../passage.ts";
import type { Match } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const OFFICE: ReadonlySet<string> = new Set(["police", "prosecutor", "official", "investigator", "medical-examiner"]);

/** Who promises: somebody in office, or a pronoun for them. In "the files, as he had promised", the official named before. */
export function promising(sentence: Sentence, at: number, passage: Passage): readonly Mention[] | null {
  const subject = subjectBefore(sentence, at);
  const able = subject.filter((m) => inOffice(m, passage));
  if (able.length > 0) return able;
  const [pronoun] = subject;
  if (!pronoun?.pronoun) return null;
  const before = sentence.mentions.find((m) => m.end < pronoun.start && inOffice(m, passage) && m.what === "person");
  return before ? [before] : OFFICE.has(passage.speakerOf(pronoun).kind) ? [pronoun] : null;
}

/** An office, a body or a named official who acts; "it" and "he" where an official says so. */
export function active(sentence: Sentence, at: number, passage: Passage): readonly Mention[] | null {
  const subject = subjectBefore(sentence, at);
  const able = subject.filter((m) => inOffice(m, passage));
  if (able.length > 0) return able;
  const [first] = subject;
  if (!first && unnamed(sentence, at) !== "") return [];
  const own =
    !first || first.pronoun || /^(?:his|her|their|its|the) (?:team|office|department|agency)$/i.test(first.text);
  if (!own) return null;
  const said = officialWhoSays(sentence, at, passage);
  return (
    said ??
    officeBefore(sentence, at, passage) ??
    (first?.pronoun && OFFICE.has(passage.speakerOf(first).kind) ? [first] : null)
  );
}

/** "Additional records are to be released after review": told by the document, of something that only an office can do. */
export function untold(sentence: Sentence, { text, start }: Match): readonly Mention[] | null {
  const told = /\b(?:said|says|told|added|asked|wants?|demand|hope)/i.test(
    sentence.text.slice(0, start - sentence.start),
  );
  return !told &&
    /\b(?:will|(?:is|are) (?:expected )?to)\b/.test(text) &&
    (!/\bofficers?\b/i.test(text) || /\bnames?\b/i.test(text) || DISMISSED.test(text))
    ? []
    : null;
}

const DISMISSED = /\bwill be (?:fired|dismissed|disciplined)\b/i;

/** The official who is said to say it: "Chief Orr said more information would come". */
export function officialWhoSays(sentence: Sentence, at: number, passage: Passage): readonly Mention[] | null {
  const said = [
    ...sentence.text.slice(0, at - sentence.start).matchAll(/\b(?:said|says|announced|added|told [\p{L} ]{2,30})\b/gu),
  ].at(-1);
  if (!said) return orNull(saidAfterwards(sentence, at, passage));
  return orNull(subjectBefore(sentence, sentence.start + said.index).filter((m) => inOffice(m, passage)));
}

/** "The officer will be dismissed, Chief Orr said". */
function saidAfterwards({ voices, mentions }: Sentence, at: number, passage: Passage): Mention[] {
  const voice = voices.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  if (!voice) return [];
  const { start, end } = voice.attribution;
  return mentions.filter((m) => m.start >= start && m.end <= end && inOffice(m, passage));
}

/** "Commissioner Orr is suspending Officer Pell with intent to dismiss him": whom the sentence begins with. */
export function whoIntends(sentence: Sentence, at: number, passage: Passage): readonly Mention[] | null {
  const [first] = sentence.mentions.filter(({ end }) => end <= at);
  return first && first.noun?.class !== "officer" && inOffice(first, passage) ? [first] : null;
}

/** A promise counts when an office or a named official makes it. "Police will" counts, "neighbors will" does not. */
function inOffice(m: Mention, passage: Passage): boolean {
  if (m.pronoun) return false;
  if (
    m.what === "body" ||
    (m.noun !== null && OFFICE.has(m.noun.kind)) ||
    (m.name !== null && m.role !== null && OFFICE.has(m.kind)) ||
    (m.name !== null && m.noun?.class === "voice")
  )
    return true;
  const person = passage.personOf(m);
  return (
    m.name !== null &&
    (person?.role === "official" || (person?.role === "other" && OFFICE.has(passage.speakerOf(m).kind)))
  );
}

/** "The city will", "a grand jury will": bodies that no mention stands for, in the words of the text. */
const UNNAMED =
  /(?:^|[,;] )(?<who>(?:the|an?) (?:special |federal |state |city |county |police )?(?:grand jury|city|county|state|town|village|council|board|commission|legislature|union|agency))\s*$/i;

/** Of nobody in a document, a body in its words; in a body's own statement, that body. */
export function unnamedOrIssuer(sentence: Sentence, at: number, { ownVoice }: Passage): string[] {
  const who = unnamed(sentence, at) || (OFFICE.has(ownVoice.kind) ? (ownVoice.affiliation ?? ownVoice.name ?? "") : "");
  return who === "" ? [] : [who];
}

function unnamed(sentence: Sentence, at: number): string {
  return UNNAMED.exec(sentence.text.slice(0, at - sentence.start))?.groups?.who ?? "";
}

/** "It will publish findings": the office that the sentence before began with. */
function officeBefore(sentence: Sentence, at: number, passage: Passage): readonly Mention[] | null {
  if (!/(?:^|[,;] )(?:it|they)\s*$/i.test(sentence.text.slice(0, at - sentence.start))) return null;
  const [first] = passage.sentences[sentence.index - 1]?.mentions ?? [];
  return first && inOffice(first, passage) ? [first] : null;
}

export function orNull(mentions: readonly Mention[]): readonly Mention[] | null {
  return mentions.length > 0 ? mentions : null;
}

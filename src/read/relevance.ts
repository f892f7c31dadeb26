import { quote, type Relevance } from "../model/index.ts";
import type { Mention, Passage, Sentence } from "./passage.ts";
import { COUNTS, ENOUGH_SIGNS, HARM, OFFICER, SIGNS, TELLING } from "./relevance-signs.ts";
import { subjectBefore } from "./voices/subject.ts";

/**
 * Whether a text is about a police use of deadly force, and the words that decide it. Recall first: police as the ones
 * who kill or shoot, a phrase that names it, or several lesser signs beside a death. Talk of many such incidents is not enough.
 */
export function relevanceOf(passage: Passage): Relevance {
  for (const sentence of passage.sentences) {
    const found = telling(sentence, passage);
    if (found) return related(passage, found.start, found.end, found.reason);
  }
  const signs = SIGNS.flatMap(([weight, pattern]) => {
    const [found] = passage.sentences.flatMap((s) => first(pattern, s));
    return found ? [{ ...found, weight }] : [];
  });
  const [sign] = signs.toSorted((a, b) => b.weight - a.weight);
  const weight = signs.reduce((sum, each) => sum + each.weight, 0);
  const officerNamed = passage.people.some((p) => p.role === "officer") ? 1 : 0;
  const harmedNamed = passage.people.some((p) => p.role === "killed" || p.role === "injured") ? 1 : 0;
  const death = passage.sentences.some((s) => s.harms.length > 0 || new RegExp(`\\b${HARM}\\b`, "i").test(s.text));
  if (sign && death && weight + officerNamed * (1 + harmedNamed) >= ENOUGH_SIGNS)
    return related(passage, sign.start, sign.end, `${signs.length} signs beside a death or shooting`);
  return { related: false, reason: "no words of a police use of deadly force on somebody", evidence: null };
}

function related(passage: Passage, start: number, end: number, reason: string): Relevance {
  return { related: true, reason, evidence: quote(passage.text.document, passage.text.content, start, end) };
}

function first(pattern: RegExp, sentence: Sentence): { start: number; end: number }[] {
  const found = pattern.exec(sentence.text);
  return found ? [{ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }] : [];
}

const NAMES_POLICE = new RegExp(`\\b${OFFICER}\\b|agent|law enforcement|deadly force|custody`, "i");

function telling(sentence: Sentence, passage: Passage): { start: number; end: number; reason: string } | null {
  const isOfficer = (m: Mention) =>
    m.noun?.class === "officer" || m.kind === "police" || passage.personOf(m)?.role === "officer";
  for (const harm of sentence.harms)
    if (harm.by.some(isOfficer))
      return { start: harm.start, end: harm.end, reason: `says that police ${harm.what} somebody` };
  if (!NAMES_POLICE.test(sentence.text) || COUNTS.test(sentence.text)) return null;
  for (const [reason, pattern] of TELLING) for (const found of first(pattern, sentence)) return { ...found, reason };
  return officersFired(sentence);
}

function officersFired(sentence: Sentence): { start: number; end: number; reason: string } | null {
  for (const fired of sentence.text.matchAll(
    /\b(?:fired|opened fire|discharged|returned fire)\b(?! (?:him|her|from|for))/gi,
  )) {
    const at = sentence.start + fired.index;
    const who = subjectBefore(sentence, at);
    const officer = who[0];
    if (
      /\b(?:shots?|gunshots?|gunfire|rounds?|weapons?|guns?)(?: (?:being|were|was|had been))? $/i.test(
        sentence.text.slice(0, fired.index),
      )
    )
      continue;
    if (officer && who.some((m) => m.noun?.class === "officer"))
      return { start: officer.start, end: at + fired[0].length, reason: "says that officers fired" };
  }
  return null;
}

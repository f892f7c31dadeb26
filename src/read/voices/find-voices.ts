import type { Mode, Moment, Speaker } from "../../model/index.ts";
import type { Mention, Sentence, Time, Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { allMatches } from "../words/all-matches.ts";
import { modeOfCue } from "../words/cues.ts";
import type { Token } from "../words/tokens.ts";
import { type Acquaintance, speakerOf } from "./speakers.ts";
import { objectsAfter, subjectBefore } from "./subject.ts";

/** The last speakers a text named, for "he said" and "they said". */
export interface Remembered {
  person: Speaker | null;
  group: Speaker | null;
}

/** Whom the pronouns of a text stand for when they speak. */
export type PronounSpeakers = Map<Mention, Speaker>;

/** A sentence before its voices are found. */
export type Unvoiced = Omit<Sentence, "voices">;

type Found = Omit<Voice, "speakers" | "content" | "occasion"> & {
  readonly who: readonly Mention[];
  readonly side: "before" | "after" | "around";
};

const ACCORDING = /\b(?:according to|as per|per(?= (?:police|authorities|the|officials))|in the words of)\s+/gi;
const TRAILING =
  /^[,\s]*(?:(?:on |late |early |last )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b|(?:in|at|during|on|of|through|via|by|to|from|when|after|outside|about)\b[^,;“"]*)?[^“"\p{L}]*$/iu;

/** Everybody who says something in a sentence, with the words they say it in. Speech without a speaker is nobody's voice. */
export function findVoices(
  sentence: Unvoiced,
  known: Acquaintance,
  remembered: Remembered,
  pronouns: PronounSpeakers,
): Voice[] {
  const found = [...accordingTo(sentence), ...nouns(sentence), ...spoken(sentence)].sort(
    (a, b) => a.attribution.start - b.attribution.start,
  );
  const voices: Voice[] = [];
  let at = sentence.start;
  for (const [i, voice] of found.entries()) {
    noteOfficials(sentence, at, voice.attribution.start, known, remembered);
    notePronouns(sentence, at, voice.attribution.end, remembered, pronouns);
    at = voice.attribution.end;
    const speakers = voice.who.map((m) => resolve(m, known, remembered)).filter((s): s is Speaker => s !== null);
    if (speakers.length === 0) continue;
    const previousEnd = found.slice(0, i).findLast((v) => v.side === "before")?.attribution.end ?? sentence.start;
    const nextStart = endOfContent(sentence, found[i + 1]);
    const content = contentOf(sentence, voice, previousEnd, nextStart);
    if (content.length === 0) continue;
    remember(speakers, remembered);
    voices.push({
      speakers,
      mode: voice.mode,
      cue: voice.cue,
      attribution: voice.attribution,
      content,
      occasion: occasionOf(sentence, voice.attribution, content),
    });
  }
  notePronouns(sentence, at, sentence.end, remembered, pronouns);
  noteNewcomer(sentence, known, remembered);
  return voices;
}

function notePronouns(
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
function noteOfficials(
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
function noteNewcomer(sentence: Unvoiced, known: Acquaintance, remembered: Remembered): void {
  const [first] = sentence.mentions;
  if (!first || first.start - sentence.start > 2 || first.pronoun || first.what === "body" || first.count?.value !== 1)
    return;
  const person = known.personOf(first);
  if (person?.role === "killed" || (first.name === null && first.determiner !== "indefinite")) return;
  remembered.person = speakerOf(first, known);
}

function* accordingTo(sentence: Unvoiced): Iterable<Found> {
  for (const match of allMatches(sentence.text, ACCORDING)) {
    const start = sentence.start + match.index;
    const who = objectsAfter(sentence, start + match[0].length, 3);
    const last = who.at(-1);
    if (last)
      yield {
        who,
        mode: "stated",
        cue: { start, end: start + match[0].trimEnd().length },
        attribution: { start, end: last.end },
        side: "around",
      };
  }
}

const SAID_IN_A_NOUN = /\b(?<noun>statement|account|report|claim|assertion|allegation|contention)s? that\b/gi;

/** "a police statement that two officers fired": said in a noun, by the one whose noun it is. */
function* nouns(sentence: Unvoiced): Iterable<Found> {
  for (const match of allMatches(sentence.text, SAID_IN_A_NOUN)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const who = sentence.mentions.find(
      (m) => m.start <= at && (m.end >= at - 3 || (m.end >= end - 5 && m.end <= end)) && canSpeak(m),
    );
    const mode: Mode = /claim|allegation|assertion|contention/i.test(match[0]) ? "alleged" : "stated";
    if (who) yield { who: [who], mode, cue: { start: at, end }, attribution: { start: who.start, end }, side: "after" };
  }
}

function* spoken(sentence: Unvoiced): Iterable<Found> {
  for (const [i, token] of sentence.tokens.entries()) {
    const mode = modeOfCue(token.lower);
    if (!mode || !isVerbHere(sentence.tokens, i)) continue;
    const cue = {
      start: token.start,
      end: token.lower === "pointed" ? (sentence.tokens[i + 1]?.end ?? token.end) : token.end,
    };
    const found = inverted(sentence, token, cue, mode) ?? direct(sentence, token, cue, mode);
    if (found) yield found;
  }
}

function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const before = tokens[i - 1]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  if (/^(?:the|a|an|this|any|his|her|their|no|of|these|those|'s)$/.test(before)) return false;
  if (word === "pointed") return next === "out";
  if (
    /^(?:notes|reports|claims|questions|demands|report|claim|question|demand|promise|promises|state|states|suspects|stress)$/.test(
      word,
    ) &&
    /^(?:of|about|in|for|from)$/.test(next)
  )
    return false;
  if (word === "found") return next === "that" || next === "no";
  if (word === "identified" || word === "identify" || word === "identifies")
    return !/^(?:been|not|was|were)$/.test(before) && !/^(?:himself|herself|themselves)$/.test(next);
  if (word === "committed") return next === "to";
  // "was told", "were asked": the subject is spoken to, not speaking.
  return !/^(?:was|were|been|be|being|is|are)$/.test(before);
}

/** "…, said Sheriff Rowan Pike": the speaker stands behind the verb. */
function inverted(sentence: Unvoiced, token: Token, cue: Span, mode: Mode): Found | null {
  const before = sentence.text.slice(0, token.start - sentence.start);
  if (
    !/[,?!”"’']\s*$/.test(before) ||
    !/^(?:said|says|say|added|explained|wrote|noted|recalled|asked|announced|confirmed)$/.test(token.lower)
  )
    return null;
  const who = objectsAfter(sentence, token.end, 0);
  const last = who.at(-1);
  const ends =
    last !== undefined &&
    /^[\s]*(?:$|[.,;:“"]|(?:in|on|at|after|during|of|when|who|as) )/u.test(
      sentence.text.slice(last.end - sentence.start),
    );
  return last && (ends || !last.pronoun)
    ? { who, mode, cue, attribution: { start: cue.start, end: last.end }, side: "before" }
    : null;
}

function direct(sentence: Unvoiced, token: Token, cue: Span, mode: Mode): Found | null {
  let who = subjectBefore(sentence, token.start);
  const before = sentence.text.slice(0, token.start - sentence.start);
  const shares = /\b(?:and|but|or)\s+(?:[\p{Ll}]+ly |also |later |then )*$/u.test(before);
  if (who.length === 0 && (/ing$/.test(token.lower) || shares)) who = mainSubject(sentence, token.start);
  who = who.filter(canSpeak);
  const first = who[0];
  if (!first) return null;
  const lead = sentence.text.slice(0, first.start - sentence.start);
  const rest = sentence.text.slice(cue.end - sentence.start);
  const trailing = /[”"]\s*$/.test(lead) || (/[,?!]\s*$/.test(lead) && TRAILING.test(rest));
  const silent =
    /\b(?:not|n['’]t|never)\s+(?:[\p{Ll}]+\s+){0,2}$/iu.test(before) && (mode === "stated" || mode === "confirmed");
  // "…, the sheriff said, and …": what stands on both sides is the sheriff's.
  const inside = !/[”"]\s*$/.test(lead) && /,\s*$/.test(lead) && /^,/.test(rest);
  return {
    who,
    mode: silent ? "withheld" : mode,
    cue,
    attribution: { start: /ing$/.test(token.lower) ? cue.start : first.start, end: cue.end },
    side: inside ? "around" : trailing ? "before" : "after",
  };
}

/** The subject of the main clause, for "…, confirming that" and "… and said". */
function mainSubject(sentence: Unvoiced, at: number): Mention[] {
  const first = sentence.mentions.find((m) => m.end <= at && canSpeak(m));
  return first ? [first] : [];
}

function canSpeak(mention: Mention): boolean {
  return (
    mention.what === "body" ||
    mention.name !== null ||
    mention.pronoun ||
    (mention.noun !== null && mention.count?.value !== 0)
  );
}

/** Content runs up to the next voice when that stands beside it ("…, and she added"), and over it when it stands inside. */
function endOfContent(sentence: Unvoiced, next: Found | undefined): number {
  if (next?.side !== "after") return sentence.end;
  const before = sentence.text.slice(0, next.attribution.start - sentence.start);
  return /(?:[,;”"]|\band|\bbut|\bwhile)\s*$/.test(before) ? next.attribution.start : sentence.end;
}

function contentOf(sentence: Unvoiced, voice: Found, previousEnd: number, nextStart: number): Span[] {
  const spans: Span[] = [];
  if (voice.side !== "after") spans.push(trimmed(sentence, previousEnd, voice.attribution.start));
  if (voice.side === "after") spans.push(trimmed(sentence, afterCue(sentence, voice.cue.end), nextStart));
  if (voice.side === "around") spans.push(trimmed(sentence, voice.attribution.end, nextStart));
  return spans.filter((s) => s.end - s.start > 2);
}

/** Where the words said begin: behind "that", behind "to reporters on Friday", behind a colon. */
function afterCue(sentence: Unvoiced, at: number): number {
  const rest = sentence.text.slice(at - sentence.start);
  const that = /^[^“",;]{0,70}?\bthat\b/.exec(rest);
  if (that) return at + that[0].length;
  const time = sentence.times.find((t) => t.start >= at && t.start - at <= 4);
  return time ? time.end : at;
}

function trimmed(sentence: Unvoiced, start: number, end: number): Span {
  let from = start;
  let to = end;
  const at = (i: number) => sentence.text.charAt(i - sentence.start);
  while (from < to && /[\s,;:]/.test(at(from))) from++;
  while (to > from && /[\s,;:]/.test(at(to - 1))) to--;
  return { start: from, end: to };
}

/** When it was said: a time right beside the words of saying, or at the head of the sentence, that is not part of what was said. */
function occasionOf(sentence: Unvoiced, attribution: Span, content: readonly Span[]): Moment | null {
  const beside = (t: Time) =>
    (t.start >= attribution.end ? t.start - attribution.end : attribution.start - t.end) <= 25 ||
    t.start - sentence.start < 6;
  return (
    sentence.times.find((t) => t.date && beside(t) && !content.some((c) => t.start >= c.start && t.end <= c.end))
      ?.date ?? null
  );
}

function resolve(mention: Mention, known: Acquaintance, remembered: Remembered): Speaker | null {
  if (!mention.pronoun) return speakerOf(mention, known);
  if (mention.noun?.plural) return remembered.group ?? remembered.person;
  return remembered.person;
}

function remember(speakers: readonly Speaker[], remembered: Remembered): void {
  for (const speaker of speakers) {
    if (speaker.name) remembered.person = speaker;
    else if (!speaker.name && speaker.role === null) remembered.group = speaker;
    else remembered.group = speaker;
  }
}

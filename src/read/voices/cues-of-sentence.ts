import type { Mode } from "../../model/index.ts";
import type { Mention, Sentence, Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { allMatches } from "../words/all-matches.ts";
import { modeOfCue } from "../words/cues.ts";
import type { Token } from "../words/tokens.ts";
import { objectsAfter, subjectBefore } from "./subject.ts";

/** A sentence before its voices are found. */
export type Unvoiced = Omit<Sentence, "voices">;

/** A verb or phrase of saying with who says it; which side of it the words said stand on. */
export type CueFound = Pick<Voice, "mode" | "cue" | "attribution"> & {
  readonly who: readonly Mention[];
  readonly side: "before" | "after" | "around";
};

/** Every verb or phrase of saying in a sentence that has somebody saying it, in order. */
export function cuesOfSentence(sentence: Unvoiced): CueFound[] {
  return [...accordingTo(sentence), ...nouns(sentence), ...spoken(sentence)].sort(
    (a, b) => a.attribution.start - b.attribution.start,
  );
}

const ACCORDING = /\b(?:according to|as per|per(?= (?:police|authorities|the|officials))|in the words of)\s+/gi;
const TRAILING =
  /^[,\s]*(?:(?:on |late |early |last )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b|(?:in|at|during|on|of|through|via|by|to|from|when|after|outside|about)\b[^,;“"]*)?[^“"\p{L}]*$/iu;

function* accordingTo(sentence: Unvoiced): Iterable<CueFound> {
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
function* nouns(sentence: Unvoiced): Iterable<CueFound> {
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

function* spoken(sentence: Unvoiced): Iterable<CueFound> {
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
  // "Police answering a domestic dispute" deny nothing.
  if (word === "dispute" && KIND_OF_DISPUTE.test(before)) return false;
  if (word === "pointed") return next === "out";
  // "She refused to get out": what is not done withholds nothing.
  if (/^(?:refus|declin)/.test(word) && next === "to" && BODILY.test(tokens[i + 2]?.lower ?? "")) return false;
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

const BODILY =
  /^(?:get|drop|put|stop|leave|come|exit|step|show|comply|obey|follow|surrender|lower|open|raise|roll|let|go|move|submit|pull|take|allow)$/;
const KIND_OF_DISPUTE =
  /^(?:domestic|family|neighbou?r|custody|landlord|tenant|property|traffic|labou?r|civil|ongoing|possible|reported|verbal|marital|parking|contract|noise)$/;

/** "…, said Sheriff Rowan Pike": the speaker stands behind the verb. */
function inverted(sentence: Unvoiced, token: Token, cue: Span, mode: Mode): CueFound | null {
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

function direct(sentence: Unvoiced, token: Token, cue: Span, mode: Mode): CueFound | null {
  const before = sentence.text.slice(0, token.start - sentence.start);
  const participle = /ing$/.test(token.lower) && /,\s*$/.test(before);
  let who = participle ? mainSubject(sentence, token.start) : subjectBefore(sentence, token.start);
  const shares = /\b(?:and|but|or)\s+(?:[\p{Ll}]+ly |also |later |then )*$/u.test(before);
  if (who.length === 0 && shares) who = mainSubject(sentence, token.start);
  who = who.filter(canSpeak);
  const first = who[0];
  if (!first) return null;
  // "…, the Alder Crossing Police Department said": a body's name stands without its article.
  const lead = sentence.text.slice(0, first.start - sentence.start).replace(/\bthe $/i, "");
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
  return first && first.start - sentence.start < FURTHEST_SUBJECT ? [first] : [];
}

/** A main clause's subject stands near its head; somebody further on is likelier an object. */
const FURTHEST_SUBJECT = 30;

function canSpeak(mention: Mention): boolean {
  return (
    mention.what === "body" ||
    mention.name !== null ||
    mention.pronoun ||
    (mention.noun !== null && mention.count?.value !== 0)
  );
}

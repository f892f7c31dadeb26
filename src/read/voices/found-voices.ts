import type { Speaker } from "../../model/index.ts";
import { modeOf } from "../modes/mode-of.ts";
import type { Mention, Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { occasionOf } from "./content.ts";
import type { Unvoiced } from "./cues-of-sentence.ts";
import { describedSpeaker } from "./described-speaker.ts";
import { type Remembered, remember, resolve } from "./remembered.ts";
import type { Acquaintance } from "./speakers.ts";
import { wordsOf } from "./words-of.ts";

/** Who says it, by which words, and what exactly, as a model found it in the text. Offsets are absolute. */
export interface FoundAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely all of it is right, from 0 to 1. */
  readonly confidence: number;
  /** The model that found it: "attribution-fast". */
  readonly model: string;
}

/** What an attribution is made a voice from. */
interface Setting {
  readonly sentences: readonly Unvoiced[];
  readonly text: string;
  readonly known: Acquaintance;
  readonly remembered: Remembered;
}

/**
 * The voice that an attribution is, for every sentence that its content reaches into: a quotation may run over
 * paragraphs. Empty when nobody is named, since speech without a speaker is nobody's voice.
 */
export function voicesFound(attribution: FoundAttribution, sentence: Unvoiced, setting: Setting): Map<number, Voice> {
  const { source, cue, content } = attribution;
  const [at] = cue;
  const [from] = source;
  const voices = new Map<number, Voice>();
  if (!at || !from || content.length === 0 || isOfTheAccused(attribution, setting.text)) return voices;
  const who = mentionsAt(from, setting.sentences, sentence);
  const speakers =
    who.length > 0
      ? who.map((m) => resolve(m, setting.known, setting.remembered)).filter((s): s is Speaker => s !== null)
      : describedSpeaker(setting.text.slice(from.start, from.end), setting.text);
  if (speakers.length === 0) return voices;
  remember(
    speakers.filter(({ kind }) => kind !== "other"),
    setting.remembered,
  );
  const words = wordsOf(sentence, who, at, content);
  const said = { ...words, source: setting.text.slice(from.start, from.end) };
  const around = { start: Math.min(from.start, at.start), end: Math.max(from.end, at.end) };
  const inOne = around.end <= sentence.end && around.start >= sentence.start && around.end - around.start < WIDEST;
  const shown = inOne ? around : at;
  const mode = modeOf(said);
  for (const reached of setting.sentences) {
    // Nobody denies or withholds over several sentences; what stands there is somebody's account.
    if (reached !== sentence && (mode === "denied" || mode === "withheld")) continue;
    const pieces = content
      .map(({ start, end }) => ({ start: Math.max(start, opening(reached)), end: Math.min(end, reached.end) }))
      .filter(({ start, end }) => end - start > 2);
    if (pieces.length === 0) continue;
    voices.set(reached.index, {
      speakers,
      mode,
      cue: at,
      attribution: shown,
      content: pieces,
      occasion: occasionOf(sentence, shown, pieces),
      model: attribution.model,
      confidence: attribution.confidence,
    });
  }
  return voices;
}

/**
 * "Two officers are charged with killing …", "he was accused of": the one before the verb is whom it is said of and never who says it.
 * "The deputy answered a call" is no speech either.
 */
function isOfTheAccused({ cue: [cue], source: [source], content: [content] }: FoundAttribution, text: string): boolean {
  if (!cue || !source || !content || source.start > cue.start) return false;
  const words = text.slice(cue.start, cue.end);
  const before = text.slice(source.end, cue.start);
  if (/^answer/i.test(words)) return /^(?:an?|the|several|\d+) /i.test(text.slice(content.start, content.end));
  return ACCUSED.test(words) && (PASSIVE.test(`${before} ${words}`) || /^ (?:with|of|for)\b/.test(text.slice(cue.end)));
}

const ACCUSED = /\b(?:charged|accused|indicted|convicted|suspected|cited|blamed|arrested|sued)\b/i;
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\b[^.;,]{0,40}\b(?:charged|accused|indicted|convicted|suspected|cited|blamed|arrested|sued)\b/i;

const DATELINE = /^\p{Lu}[\p{L} .,'()]{1,60}? (?:—|–|--) /u;

/** Where a sentence's own words begin: where it was written is told by the paper. */
function opening({ start, text }: Unvoiced): number {
  return start + (DATELINE.exec(text)?.[0].length ?? 0);
}

/** Words of saying further than this from their speaker are shown alone. */
const WIDEST = 120;

/** The person or body, or the two that "and" joins, at the head of the words for a source. */
function mentionsAt(source: Span, sentences: readonly Unvoiced[], near: Unvoiced): Mention[] {
  const home =
    source.start >= near.start && source.start < near.end
      ? near
      : sentences.find(({ start, end }) => source.start >= start && source.start < end);
  const inside = (home?.mentions ?? []).filter((m) => m.start < source.end && m.end > source.start);
  const [first, second] = inside;
  if (!home || !first) return [];
  const between = second ? home.text.slice(first.end - home.start, second.start - home.start) : "";
  return second && /^,? and (?:the )?$/.test(between) ? [first, second] : [first];
}

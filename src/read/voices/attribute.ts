import type { FieldName, Mode, Moment, Speaker } from "../../model/index.ts";
import type { Passage, Sentence, Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { allMatches } from "../words/all-matches.ts";
import { HEDGE } from "../words/cues.ts";
import { CONTESTED, carriedVoice, closingVoice, continuedVoice, insideOpenQuote } from "./carried.ts";
import { answering, chainAround, relaying } from "./chain.ts";

/** Whose words a span of a sentence is, how they are said, and the words that show it. */
export interface Attribution {
  readonly speakers: readonly Speaker[];
  /** Through whom these words come, nearest first, where somebody tells what somebody else said. */
  readonly relayedBy?: readonly Voice[];
  readonly mode: Mode;
  readonly occasion: Moment | null;
  readonly shownBy: Span | null;
  /** The model that heard the voice; undefined when rules did. */
  readonly model?: string;
  /** How likely that model takes it to be right; undefined when rules heard it. */
  readonly confidence?: number;
}

/**
 * Whose words a span is. The innermost voice whose content holds it; a hedge in its clause makes it alleged, whoever
 * speaks. A hedged sentence of nobody's in the paragraph of a speaker stays with that speaker, and so does one that goes on
 * with that speaker's account, where it says what is commonly contested (`field`). Else the document's own.
 */
export function attribute(
  sentence: Sentence,
  span: Span,
  passage: Pick<Passage, "sentences" | "ownVoice">,
  field: FieldName | null = null,
): Attribution {
  const hedged = isHedged(sentence, span);
  const chain = answering(chainAround(sentence.voices, span));
  const [voice] = chain;
  if (voice) {
    const readsItsNot = field !== null && field !== "statement";
    const told = readsItsNot && voice.mode === "denied" && !isDenialOf(voice, sentence) ? "stated" : voice.mode;
    const mode = hedged && (told === "stated" || told === "confirmed") ? "alleged" : told;
    const { speakers, occasion, attribution: shownBy } = voice;
    const relayedBy = relaying(chain);
    return { speakers, ...(relayedBy.length > 0 ? { relayedBy } : {}), mode, occasion, shownBy, ...modelOf(voice) };
  }
  const carried =
    closingVoice(sentence, span, passage.sentences) ??
    (hedged || insideOpenQuote(sentence) ? carriedVoice(sentence, passage.sentences) : null) ??
    (field !== null && CONTESTED.has(field) ? continuedVoice(sentence, passage.sentences) : null);
  if (carried)
    return {
      speakers: carried.speakers,
      mode: hedged ? "alleged" : "stated",
      occasion: null,
      shownBy: carried.attribution,
    };
  return { speakers: [passage.ownVoice], mode: hedged ? "alleged" : "stated", occasion: null, shownBy: null };
}

const DENIES = /\b(?:den(?:y|ies|ied|ying)|reject|disput|refut|contradict|rebut|not guilty|challeng|debunk)/i;

/**
 * Whether a voice denies what its words say. "He was not armed, his sister said" is a denial too, but of what others say: its own words, as
 * rules read them, hold their "not" already.
 */
function isDenialOf({ attribution }: Voice, sentence: Sentence): boolean {
  const inside = attribution.start >= sentence.start && attribution.end <= sentence.end;
  if (!inside) return true;
  const words = sentence.text.slice(
    Math.max(0, attribution.start - sentence.start - 20),
    attribution.end - sentence.start + 20,
  );
  return DENIES.test(words);
}

/** Whether somebody in the sentence denies what the span says. */
export function isInDenial(sentence: Sentence, { start, end }: Span): boolean {
  return sentence.voices.some(
    (voice) =>
      voice.mode === "denied" &&
      isDenialOf(voice, sentence) &&
      voice.content.some((words) => words.start <= start && end <= words.end + 2),
  );
}

/** The model of a voice, where it has one, to be spread into what is made of the voice. */
export function modelOf({ model, confidence }: Voice): Pick<Voice, "model" | "confidence"> {
  return { ...(model === undefined ? {} : { model }), ...(confidence === undefined ? {} : { confidence }) };
}

/** The hedges of a sentence: "reportedly", "was said to". */
export function hedgesIn(sentence: Span & { readonly text: string }): Span[] {
  return allMatches(sentence.text, HEDGE).map((hedge) => ({
    start: sentence.start + hedge.index,
    end: sentence.start + hedge.index + hedge[0].length,
  }));
}

/** A hedge in the clause of the span, from comma to comma. */
export function isHedged(sentence: Sentence, span: Span): boolean {
  const words = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  return sentence.hedges.some((hedge) => {
    if (hedge.start >= span.end) return /^[\s,]{1,2}$/.test(words(span.end, hedge.start));
    const between = hedge.end <= span.start ? words(hedge.end, span.start) : "";
    return !/[,;:—–]/.test(between) && between.length < 120;
  });
}

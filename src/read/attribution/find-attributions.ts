import type { Span } from "../sentences.ts";
import { candidatesOf } from "./candidates.ts";
import { chainMarginals } from "./chain-marginals.ts";
import { chooseSpans, spanWorth } from "./choose-spans.ts";
import { confidenceOf, type PartChances } from "./confidence.ts";
import { cutWords, linesOf, type Words } from "./cut-words.ts";
import { fillGaps } from "./fill-gaps.ts";
import { type Linked, linkSpans } from "./link.ts";
import type { RoleSpan } from "./link-features.ts";
import type { AttributionModel } from "./model.ts";
import { surroundingsOf } from "./surroundings.ts";
import { untagged } from "./tag-features.ts";
import { tagWords } from "./tag-words.ts";

/** Who says it, by which words, and what exactly. Offsets are UTF-16 code units of the text, half-open. */
export interface Attribution {
  /** Who says it; empty when the text does not say. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** What is said, in one or several pieces; empty when only a cue was found. */
  readonly content: readonly Span[];
  /** How likely all of it is right, from 0 to 1; calibrated on articles the model had not seen. */
  readonly confidence: number;
  /** What the confidence is made of. */
  readonly chances: PartChances;
}

/** How the reader weighs finding more against erring less. */
export interface Dial {
  /** A span is taken when it is likelier than this, from 0 to 1. */
  readonly threshold: number;
}

/** As many found as wrong ones allow: the best F1 on training folds. */
export const BALANCED: Dial = { threshold: 0.38 };
/** About nine of ten sources are right, and fewer are found. */
export const PRECISE: Dial = { threshold: 0.7 };

/**
 * Every attribution of a text, in order of their cues. Pure: the same model and text give the same attributions.
 * `paragraphs` are the stretches to read, in order and apart; without them each line is one.
 */
export function findAttributions(
  model: AttributionModel,
  text: string,
  paragraphs: readonly Span[] = linesOf(text),
  dial: Dial = BALANCED,
): Attribution[] {
  const words = cutWords(text, paragraphs);
  if (words.count === 0) return [];
  const tagging = untagged(words, model.wordClasses);
  tagWords(tagging, model);
  const s = surroundingsOf(tagging, model.cueSteps.numbersOf(words.lower));
  const marginals = chainMarginals(model, s);
  const candidates = candidatesOf(s, marginals);
  const worth = spanWorth(model.spans, s, candidates, marginals);
  const chosen = chooseSpans(candidates, worth, dial.threshold);
  const added = fillGaps(s, candidates, worth, chosen, linkSpans(s, chosen, model.links), dial.threshold);
  const spans = [...chosen, ...added].sort((a, b) => a.from - b.from);
  return linkSpans(s, spans, model.links)
    .filter((each) => each.content.length > 0 || each.source !== null)
    .map((each) => attributionOf(model, words, spans, each));
}

function attributionOf(model: AttributionModel, words: Words, spans: readonly RoleSpan[], linked: Linked): Attribution {
  const cue = spans[linked.cue] as RoleSpan;
  const source = linked.source === null ? null : (spans[linked.source] as RoleSpan);
  const content = linked.content.map((at) => spans[at] as RoleSpan);
  const chances = {
    cue: cue.chance,
    source: source?.chance ?? 1,
    content: Math.max(0, ...content.map((span) => span.chance)),
    sourceLink: linked.sourceChance,
    contentLink: linked.contentChance,
    hasSource: source !== null,
  };
  return {
    source: source ? [place(words, source)] : [],
    cue: [place(words, cue)],
    content: content.map((span) => place(words, span)),
    confidence: confidenceOf(model.confidence, chances),
    chances,
  };
}

function place(words: Words, span: RoleSpan): Span {
  return { start: words.start[span.from] as number, end: words.end[span.to - 1] as number };
}

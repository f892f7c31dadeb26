import type { Moment } from "../../model/index.ts";
import type { Time } from "../passage.ts";
import type { Span } from "../sentences.ts";
import type { CueFound, Unvoiced } from "./cues-of-sentence.ts";

/** The words a voice says: before its verb, behind it, or on both sides; `i` is its place among the sentence's cues. */
export function contentAt(sentence: Unvoiced, cues: readonly CueFound[], i: number): Span[] {
  const cue = cues[i] as CueFound;
  const previousEnd = cues.slice(0, i).findLast((v) => v.side === "before")?.attribution.end ?? sentence.start;
  return contentOf(
    sentence,
    cue,
    previousEnd,
    Math.min(endOfContent(sentence, cues[i + 1]), endOfOrder(sentence, cue)),
  );
}

/** An order ends with its clause: "she ordered him out; he rolled forward" orders no rolling. */
function endOfOrder(sentence: Unvoiced, { mode, cue }: CueFound): number {
  const stop = mode === "advised" ? sentence.text.indexOf(";", cue.end - sentence.start) : -1;
  return stop < 0 ? sentence.end : sentence.start + stop;
}

/** Content runs up to the next voice when that stands beside it ("…, and she added"), and over it when it stands inside. */
function endOfContent(sentence: Unvoiced, next: CueFound | undefined): number {
  if (next?.side !== "after") return sentence.end;
  const before = sentence.text.slice(0, next.attribution.start - sentence.start);
  const [clause] = /;[^;,]{0,30}$/.exec(before) ?? [];
  if (clause) return next.attribution.start - clause.length;
  return /(?:[,;”"]|\band|\bbut|\bwhile)\s*$/.test(before) ? next.attribution.start : sentence.end;
}

function contentOf(sentence: Unvoiced, voice: CueFound, previousEnd: number, nextStart: number): Span[] {
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
  if (that && !/\b(?:statement|account|report|claim|assertion|allegation|contention)s? that$/.test(that[0]))
    return at + that[0].length;
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
export function occasionOf(sentence: Unvoiced, attribution: Span, content: readonly Span[]): Moment | null {
  const beside = (t: Time) =>
    (t.start >= attribution.end ? t.start - attribution.end : attribution.start - t.end) <= 25 ||
    t.start - sentence.start < 6;
  return (
    sentence.times.find((t) => t.date && beside(t) && !content.some((c) => t.start >= c.start && t.end <= c.end))
      ?.date ?? null
  );
}

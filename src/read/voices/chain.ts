import type { Mode, Speaker } from "../../model/index.ts";
import type { Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";

/**
 * The voices around a span, the innermost first: "his mother said that police told her that he ran" is the police's word
 * for what follows, told by the mother. The one with the fewest words is the inner one. Where two take the same words, it is
 * the one whose words of saying stand nearer to them. Voices beside the innermost that do not tell of it are left out.
 */
export function chainAround(voices: readonly Voice[], span: Span): Voice[] {
  const around = voices.flatMap((voice) => {
    const sizes = voice.content
      .filter((c) => c.start <= span.start && span.end <= c.end + 1)
      .map((c) => c.end - c.start);
    return sizes.length > 0 ? [{ voice, size: Math.min(...sizes) }] : [];
  });
  around.sort((a, b) => a.size - b.size || distance(a.voice, span) - distance(b.voice, span));
  const [inner, ...others] = around.map(({ voice }) => voice);
  return inner ? [inner, ...others.filter((outer) => tellsOf(outer, inner))] : [];
}

function distance({ cue }: Voice, span: Span): number {
  return cue.end <= span.start ? span.start - cue.end : cue.start - span.end;
}

/** Whether the words of the one hold the other's speaker and cue, or come before them in the same breath: "X said Y told". */
function tellsOf(outer: Voice, inner: Voice): boolean {
  const said = outer.content.some(({ start, end }) => start <= inner.attribution.start && inner.attribution.end <= end);
  return said || (outer.cue.end <= inner.attribution.start && outer.attribution.end <= inner.cue.start);
}

/** The voices through whom an inner one's words come: those of somebody else. A video that shows what police said does not say it. */
export function relaying([inner, ...outer]: readonly Voice[]): readonly Voice[] {
  const same = (a: Speaker, b: Speaker) => a.kind === b.kind && a.name === b.name && a.affiliation === b.affiliation;
  const isSomebodyElse = (a: Speaker) => a.kind !== "other" && !inner?.speakers.some((b) => same(a, b));
  return outer.filter(({ speakers }) => speakers.some(isSomebodyElse));
}

/** Modes of a telling that bear on all that is told: what is not asserted, what is denied, what is alleged. */
const BEARS: ReadonlySet<Mode> = new Set(["withheld", "asked", "advised", "promised", "denied", "alleged"]);

/**
 * The chain from the voice that answers for how the words are said. It is the innermost, unless that one plainly states what
 * somebody further out denies, alleges or asks: then it is that somebody's denial, allegation or question.
 */
export function answering(chain: readonly Voice[]): readonly Voice[] {
  return chain.slice(
    Math.max(
      0,
      chain.findIndex(({ mode }) => BEARS.has(mode)),
    ),
  );
}

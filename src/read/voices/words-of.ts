import type { Words } from "../modes/cue-modes.ts";
import type { Mention } from "../passage.ts";
import type { Span } from "../sentences.ts";
import type { Unvoiced } from "./cues-of-sentence.ts";

/** Helping verbs and negation before a verb of saying are part of how it is said: "has not yet said". */
const AUXILIARIES =
  /(?:\b(?:has|have|had|was|were|is|are|be|been|being|did|does|do|would|will|could|can|should|not|never|also|yet|\p{L}+n['’]t)\s+)+$/iu;
const BEFORE = 24;

/** The words of a voice as the tests of modes take them. */
export function wordsOf(sentence: Unvoiced, who: readonly Mention[], cue: Span, content: readonly Span[]): Words {
  const at = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  const before = at(sentence.start, cue.start);
  const start = cue.start - (AUXILIARIES.exec(before)?.[0].length ?? 0);
  return {
    source: who.map(({ text }) => text).join(" "),
    before: at(Math.max(sentence.start, start - BEFORE), start),
    cue: at(start, cue.end),
    content: content.map((span) => at(span.start, span.end)).join(" "),
  };
}

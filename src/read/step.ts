import type { FieldName, Moment, StepState } from "../model/index.ts";
import type { Sentence } from "./passage.ts";
import type { Finding } from "./rule.ts";
import type { Span } from "./sentences.ts";

/** A finding of a step of the process: what, how far it has come, and, where the words tell, by which body and when. */
export function step(
  field: FieldName,
  what: string,
  state: StepState,
  { start, end }: Span,
  more: { readonly body?: string | null; readonly when?: Moment | null; readonly confidence?: number } = {},
): Finding {
  const { body = null, when = null, confidence = 0.8 } = more;
  return { field, value: { what, state, body, people: null, when }, start, end, confidence };
}

/** The verb, not the month: "in May", "May 3". */
const OPEN =
  /\b(?:whether|if|could|(?<!\b(?:in|on|by|since|of|last|this|until|early|late|mid-?) )may(?! \d)|might|should|would|unless|until|ask(?:ed|ing|s)? (?:for|that)|demand\w*|call(?:ed|ing|s)? for|want\w*|urg\w+|hop(?:e|es|ed|ing)|pending)\b[^.;]{0,60}$/i;

/** Whether the words before `at` leave open that it happens: "whether", "could", "demanded that". */
export function leftOpen(sentence: Sentence, at: number): boolean {
  return OPEN.test(sentence.text.slice(0, at - sentence.start));
}

/** The day that stands right behind `at` in the sentence; null when none does. */
export function dayBehind(sentence: Sentence, at: number): Moment | null {
  return sentence.times.find((time) => time.date && time.start >= at && time.start - at < 30)?.date ?? null;
}

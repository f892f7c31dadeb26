import type { FieldName, FieldValue, Mode } from "../model/index.ts";
import type { Mention, Passage, PersonInText, Sentence } from "./passage.ts";
import type { Span } from "./sentences.ts";
import { allMatches } from "./words/all-matches.ts";

/** What a rule found in a sentence. Offsets are absolute and mark the words that say it. */
export interface Finding extends Span {
  readonly field: FieldName;
  readonly value: FieldValue;
  /** Whom it is about; absent when it is about the incident. */
  readonly about?: Mention | PersonInText;
  /** Set when the rule itself reads how it is said: withheld, promised, asked. Otherwise the voice of the words decides. */
  readonly mode?: Mode;
  /** Set when the rule itself reads who says it. */
  readonly said?: readonly Mention[];
  /** From 0 to 1; how seldom the rule is wrong when its words are there. */
  readonly confidence: number;
}

/** Something a rule saw and leaves unread, and why. */
export interface Refused extends Span {
  readonly refused: string;
}

/**
 * One way of reading claims from a sentence. A rule is pure, sees one sentence at a time with what was found in it, and
 * says what it found, or what it saw and refused. `cues` are lower-case words of which a sentence must hold at least one
 * for the rule to be tried.
 */
export interface Rule {
  readonly name: string;
  readonly fields: readonly FieldName[];
  readonly cues: readonly string[];
  read(sentence: Sentence, passage: Passage): Iterable<Finding | Refused>;
}

export function isRefused(result: Finding | Refused): result is Refused {
  return "refused" in result;
}

/** A match of a pattern in a sentence. Offsets are absolute. */
export interface Match extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Every match of a pattern in a sentence. The pattern must be global. */
export function matches(sentence: Sentence, pattern: RegExp): Match[] {
  return allMatches(sentence.text, pattern).map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, text: match[0], groups: match.groups ?? {} };
  });
}

/** Whether the verb at `at` is denied by the words right before it: "did not", "never", "without". */
export function negated(sentence: Sentence, at: number): boolean {
  const before = sentence.text.slice(Math.max(0, at - sentence.start - 40), at - sentence.start);
  return /(?:\b(?:not|never|no longer|without|nor|neither|cannot|isn['’]t|wasn['’]t|weren['’]t|didn['’]t|hasn['’]t|haven['’]t|won['’]t|doesn['’]t|don['’]t))\s+(?:[\p{L}]+\s+){0,2}$/iu.test(
    before,
  );
}

import type { Passage } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { SIGNS } from "./signs.ts";
import { COUNTS } from "./told.ts";

/** A use of force told of no further in than this is what a text opens with. */
const OPENING_SENTENCES = 3;
/** A text no longer than this has no room for a story beside the one that it mentions. */
const SHORT = 8;
/** In a text that opens with something else, the share of its sentences that must speak of it for it to be the subject. */
const SHARE = 0.3;
/** How many people a text must tell to have been killed for a count of many to be about them all. */
const SEVERAL = 3;

/**
 * What a related text is mostly about: one use of force ("main"), many of them ("several"), or something else that one
 * is only mentioned in ("mentioned"). `evidence` are the words that made it related.
 */
export function subjectOf(passage: Passage, evidence: Span): "main" | "several" | "mentioned" {
  if (isOfMany(passage)) return "several";
  const { sentences } = passage;
  if (sentences.length <= SHORT) return "main";
  if (sentences.findIndex((s) => evidence.start >= s.start && evidence.start < s.end) < OPENING_SENTENCES)
    return "main";
  const speaking = sentences.filter((s) => SIGNS.some((sign) => sign.weight > 0 && sign.pattern.test(s.text)));
  return speaking.length >= SHARE * sentences.length ? "main" : "mentioned";
}

/** A count of many such incidents beside several people told to have been killed. */
function isOfMany(passage: Passage): boolean {
  if (!passage.sentences.some((s) => COUNTS.test(s.text))) return false;
  return passage.people.filter((p) => p.role === "killed").length >= SEVERAL;
}

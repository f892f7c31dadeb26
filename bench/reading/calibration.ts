import type { AttributedArticle } from "./attribution-spans.ts";
import { matches } from "./score-attributions.ts";

/** One attribution found: how sure the reader was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Every attribution found, right where the scorer's relation counts it: cue, source and content overlap. */
export function judged(gold: readonly AttributedArticle[], found: readonly AttributedArticle[]): Judged[] {
  const byId = new Map(found.map(({ id, attributions }) => [id, attributions]));
  return gold.flatMap(({ id, attributions }) => {
    const here = byId.get(id) ?? [];
    const right = new Set(matches(attributions, here));
    return here.map(({ confidence = 1 }, i) => ({ confidence, right: right.has(i) }));
  });
}

/**
 * Expected calibration error, from 0 to 1: over ten equal steps of confidence, how far the share that is right lies from the
 * mean confidence, weighed by how many fall into the step (Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
export function calibrationError(all: readonly Judged[]): number {
  const steps = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of all) {
    const step = steps[Math.min(9, Math.floor(confidence * 10))];
    if (!step) continue;
    step.count++;
    step.confidence += confidence;
    step.right += right ? 1 : 0;
  }
  return steps.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / (all.length || 1);
}

import type { ComparisonPart, ScoredPair } from "../../model/index.ts";

/** One step of a pair's score: what was asked and answered, and from where to where the sum went. */
export interface WaterfallStep extends ComparisonPart {
  /** Bits before this answer, and after it. */
  readonly from: number;
  readonly to: number;
}

/** How a pair came to its score, step by step. */
export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** The least and the most that the sum ever is, zero among them. */
  readonly least: number;
  readonly most: number;
}

/** The parts of a pair's score in their order, each where the sum then stands. */
export function waterfallOf({ parts }: ScoredPair): Waterfall {
  let sum = 0;
  const steps = parts.map((part): WaterfallStep => {
    const from = sum;
    sum += part.weight;
    return { ...part, from, to: sum };
  });
  const all = [0, ...steps.map(({ to }) => to)];
  return { steps, least: Math.min(...all), most: Math.max(...all) };
}

/** Bits with their sign: `+9.1`, `-0.4`, `0.0`. */
export function describeBits(bits: number): string {
  const rounded = Math.abs(bits).toFixed(1);
  return rounded === "0.0" ? rounded : `${bits > 0 ? "+" : "-"}${rounded}`;
}

/** A probability in words that are never surer than it is: 99.9% at most, and 0.1% at least, unless it is exactly one or nought. */
export function describeProbability(probability: number): string {
  if (probability === 0 || probability === 1) return `${100 * probability}%`;
  const percent = Math.min(99.9, Math.max(0.1, 100 * probability));
  return `${percent >= 10 && percent < 99 ? Math.round(percent) : percent.toFixed(1)}%`;
}

/** What both records say, as words: `“Tobin Vale” and “T. Vale”`; null where neither says anything. */
export function describeSides({ left, right }: ComparisonPart): string | null {
  if (left === null && right === null) return null;
  const said = (words: string | null) => (words === null ? "nothing" : `“${words}”`);
  return left === right ? said(left) : `${said(left)} and ${said(right)}`;
}

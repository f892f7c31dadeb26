/** How likely the parts of one attribution are, each from 0 to 1. */
export interface PartChances {
  readonly cue: number;
  /** 1 when it has none. */
  readonly source: number;
  /** The likeliest piece of content. */
  readonly content: number;
  readonly sourceLink: number;
  readonly contentLink: number;
  readonly hasSource: boolean;
}

/** How many numbers `confidenceInputs` writes. */
export const CONFIDENCE_INPUTS = 9;

/** What the confidence is computed from: logarithms of odds, held within bounds. */
export function confidenceInputs(chances: PartChances): number[] {
  return [
    1,
    odds(chances.cue),
    chances.hasSource ? odds(chances.source) : 0,
    odds(chances.content),
    odds(chances.sourceLink),
    odds(chances.contentLink),
    chances.hasSource ? 1 : 0,
    chances.content > 0 ? 1 : 0,
    chances.cue * (chances.hasSource ? chances.source : 1) * chances.content * chances.sourceLink * chances.contentLink,
  ];
}

/** How likely an attribution is right: who, how and what, each in the right place. Fitted on folds of the training articles. */
export function confidenceOf(weights: Float64Array, chances: PartChances): number {
  let sum = 0;
  for (const [i, input] of confidenceInputs(chances).entries()) sum += (weights[i] ?? 0) * input;
  return 1 / (1 + Math.exp(-sum));
}

function odds(chance: number): number {
  const held = Math.min(0.9999, Math.max(0.0001, chance));
  return Math.log(held / (1 - held));
}

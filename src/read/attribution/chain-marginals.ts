import { jointAt, marginalsOf } from "./chain.ts";
import { CHAIN_FEATURES, chainFeatures } from "./chain-features.ts";
import { LABELS } from "./labels.ts";
import type { AttributionModel } from "./model.ts";
import type { Surroundings } from "./surroundings.ts";
import { sentenceBounds } from "./tag-words.ts";
import { addRowsOfEleven } from "./weights.ts";

/** The first stage: the probability of each label for each word, LABELS a word. */
export function chainMarginals(model: Pick<AttributionModel, "chain" | "moves">, s: Surroundings): Float32Array {
  const { count, paragraph } = s.words;
  const features = new Int32Array(CHAIN_FEATURES);
  const sums = new Int32Array(LABELS);
  const potentials = new Float64Array(count * LABELS);
  const joints = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    addRowsOfEleven(model.chain, features, chainFeatures(s, i, features), sums);
    let top = sums[0] as number;
    for (let k = 1; k < LABELS; k++) if ((sums[k] as number) > top) top = sums[k] as number;
    for (let k = 0; k < LABELS; k++)
      potentials[i * LABELS + k] = Math.exp(((sums[k] as number) - top) * model.chain.scale);
    joints[i] = jointAt(s, i);
  }
  const marginals = new Float32Array(count * LABELS);
  const scratch = { forward: new Float64Array(count * LABELS), backward: new Float64Array(count * LABELS) };
  for (const [from, to] of sentenceBounds(paragraph))
    marginalsOf(model.moves, potentials, joints, from, to, scratch, marginals);
  return marginals;
}

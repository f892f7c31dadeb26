import type { FineWeights, Weights } from "../../src/read/attribution/weights.ts";

/**
 * Makes weights whole numbers of one byte. The largest possible is `reach` times the usual size: what is larger is cut,
 * so that the many small ones keep their differences.
 */
export function quantise(values: Float64Array | Float32Array, width: number, mask: number, reach: number): Weights {
  let square = 0;
  let used = 0;
  for (const value of values)
    if (value !== 0) {
      square += value * value;
      used++;
    }
  const scale = used === 0 ? 1 : Math.fround((Math.sqrt(square / used) * reach) / 127);
  const whole = new Int8Array(values.length);
  for (let at = 0; at < values.length; at++)
    whole[at] = Math.max(-127, Math.min(127, Math.round((values[at] as number) / scale)));
  return { width, mask, scale, values: whole };
}

/** Makes the weights of one class whole numbers of two bytes; none is cut. */
export function quantiseFinely(values: Float32Array, mask: number): FineWeights {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = most === 0 ? 1 : Math.fround((most * 1.0001) / 32767);
  return { mask, scale, values: Int16Array.from(values, (value) => Math.round(value / scale)) };
}

import type { Unit } from "./units.ts";
import type { Vocabulary } from "./word-pieces.ts";

/** What is needed of an ONNX session; `onnxruntime-node` and `onnxruntime-web` both have it. */
export interface Encoder {
  run(feeds: Record<string, unknown>): Promise<{ readonly scores?: { readonly data: unknown } }>;
}
export type MakeTensor = (data: BigInt64Array, shape: readonly number[]) => unknown;

/** Scores of a whole text: a row a unit, read off the unit's first piece (`heads`) and its last (`tails`). */
export interface Scores {
  readonly count: number;
  readonly columns: number;
  readonly heads: Float32Array;
  readonly tails: Float32Array;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Pieces a window holds with the two marks around them, and how many the next one repeats. */
export const WINDOW = 256;
const OVERLAP = 80;

/** Runs the encoder over windows of the text and keeps of each its middle. */
export async function encode(
  units: readonly Unit[],
  vocabulary: Vocabulary,
  encoder: Encoder,
  tensor: MakeTensor,
): Promise<Scores> {
  const pieces = units.map((unit) => vocabulary.piecesOf(unit.word));
  const windows = windowsOf(pieces.map((of) => of.length));
  let scores: Scores = { count: units.length, columns: 0, heads: new Float32Array(0), tails: new Float32Array(0) };
  for (const [at, window] of windows.entries()) {
    const before = windows[at - 1];
    const after = windows[at + 1];
    const keepFrom = before ? (window.from + before.to) >> 1 : window.from;
    const keepTo = after ? (after.from + window.to) >> 1 : window.to;
    const ids = [vocabulary.open];
    const features = [0];
    const places: [first: number, last: number][] = [];
    for (let u = window.from; u < window.to; u++) {
      const of = pieces[u] ?? [];
      const feature = units[u]?.feature ?? 0;
      places.push([ids.length, ids.length + of.length - 1]);
      for (const [i, id] of of.entries()) {
        ids.push(id);
        features.push(i ? (feature % 3) + 9 * Math.floor(feature / 9) : feature);
      }
    }
    ids.push(vocabulary.close);
    features.push(0);
    const rows = await run(encoder, tensor, ids, features);
    const columns = rows.length / ids.length;
    if (!scores.columns)
      scores = {
        ...scores,
        columns,
        heads: new Float32Array(units.length * columns),
        tails: new Float32Array(units.length * columns),
      };
    for (let u = keepFrom; u < keepTo; u++) {
      const [first, last] = places[u - window.from] ?? [0, 0];
      scores.heads.set(rows.subarray(first * columns, (first + 1) * columns), u * columns);
      scores.tails.set(rows.subarray(last * columns, (last + 1) * columns), u * columns);
    }
  }
  return scores;
}

async function run(encoder: Encoder, tensor: MakeTensor, ids: number[], features: number[]): Promise<Float32Array> {
  const shape = [1, ids.length];
  const made = (values: number[]): unknown => tensor(BigInt64Array.from(values, BigInt), shape);
  const found = await encoder.run({
    input_ids: made(ids),
    attention_mask: made(ids.map(() => 1)),
    features: made(features),
  });
  const data = found.scores?.data;
  if (!(data instanceof Float32Array)) throw new Error("The careful reader's model gave no scores.");
  return data;
}

/** Windows over units of these sizes in pieces: as full as can be, each repeating the end of the one before. */
export function windowsOf(sizes: readonly number[]): Window[] {
  const windows: Window[] = [];
  let from = 0;
  for (;;) {
    let to = from;
    for (let used = 0; to < sizes.length && (to === from || used + (sizes[to] ?? 0) <= WINDOW - 2); to++)
      used += sizes[to] ?? 0;
    if (to > from) windows.push({ from, to });
    if (to >= sizes.length) return windows;
    let next = to;
    for (let shared = 0; next > from + 1 && shared + (sizes[next - 1] ?? 0) <= OVERLAP; next--)
      shared += sizes[next - 1] ?? 0;
    from = next;
  }
}

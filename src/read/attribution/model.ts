import { MOVES } from "./chain.ts";
import type { FineWeights, Weights } from "./weights.ts";
import { WordTable } from "./word-table.ts";

/** Everything the fast reader has learned. */
export interface AttributionModel {
  readonly wordClasses: WordTable;
  readonly cueSteps: WordTable;
  readonly plainTags: WordTable;
  readonly partOfSpeech: Weights;
  readonly entity: Weights;
  readonly chain: Weights;
  /** Exponentials of the chain's transition scores. */
  readonly moves: Float64Array;
  readonly spans: FineWeights;
  readonly links: FineWeights;
  /** How an attribution's chances become a confidence; see `confidenceOf`. */
  readonly confidence: Float64Array;
}

/** What a model is made of, as it is stored. */
export interface ModelParts {
  readonly wordClasses: { words: Int32Array; numbers: Uint8Array };
  readonly cueSteps: { words: Int32Array; numbers: Uint8Array };
  readonly plainTags: { words: Int32Array; numbers: Uint8Array };
  readonly partOfSpeech: Weights;
  readonly entity: Weights;
  readonly chain: Weights;
  readonly moves: Float64Array;
  readonly spans: FineWeights;
  readonly links: FineWeights;
  readonly confidence: Float64Array;
}

/** The first bytes of a model file; the number is raised when the features change. */
const MARK = "answerable-attribution-fast-2\n";

/** A model file that cannot be used: not one at all, cut short, or made for other features. */
export class BadModelError extends Error {
  readonly code = "bad-attribution-model";
}

/** The bytes of a model: its parts one after another, each number with its low byte first. */
export function packModel(parts: ModelParts): Uint8Array {
  const pieces: Uint8Array[] = [new TextEncoder().encode(MARK)];
  const whole = (value: number) => pieces.push(littleEndian(4, 1, (view) => view.setInt32(0, value, true)));
  const table = ({ words, numbers }: { words: Int32Array; numbers: Uint8Array }) => {
    whole(words.length);
    pieces.push(
      littleEndian(4, words.length, (view, i) => view.setInt32(i * 4, words[i] as number, true)),
      numbers,
    );
  };
  const floats = (values: Float64Array) => {
    whole(values.length);
    pieces.push(littleEndian(8, values.length, (view, i) => view.setFloat64(i * 8, values[i] as number, true)));
  };
  const weights = (w: Weights) => {
    whole(w.width);
    whole(w.mask);
    floats(Float64Array.of(w.scale));
    const packed = packBytes(w.values);
    whole(packed.length);
    pieces.push(packed);
  };
  const fine = (w: FineWeights) => {
    whole(w.mask);
    floats(Float64Array.of(w.scale));
    pieces.push(littleEndian(2, w.values.length, (view, i) => view.setInt16(i * 2, w.values[i] as number, true)));
  };
  table(parts.wordClasses);
  table(parts.cueSteps);
  table(parts.plainTags);
  for (const w of [parts.partOfSpeech, parts.entity, parts.chain]) weights(w);
  for (const w of [parts.spans, parts.links]) fine(w);
  floats(parts.moves);
  floats(parts.confidence);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The model that a model file's bytes hold. Throws `BadModelError`. */
export function unpackModel(bytes: Uint8Array): AttributionModel {
  const start = new TextEncoder().encode(MARK);
  if (start.some((byte, i) => bytes[i] !== byte))
    throw new BadModelError("This is not a model of the fast attribution reader, or one of another version.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start.length;
  const take = (size: number) => {
    if (size < 0 || at + size > bytes.length) throw new BadModelError("The attribution model ends too early.");
    at += size;
    return at - size;
  };
  const whole = () => view.getInt32(take(4), true);
  const table = () => {
    const count = whole();
    const from = take(count * 4);
    const words = Int32Array.from({ length: count }, (_, i) => view.getInt32(from + i * 4, true));
    const numbers = bytes.subarray(take(count), at);
    return new WordTable(words, numbers);
  };
  const floats = () => {
    const count = whole();
    const from = take(count * 8);
    return Float64Array.from({ length: count }, (_, i) => view.getFloat64(from + i * 8, true));
  };
  const weights = (): Weights => {
    const width = whole();
    const mask = whole();
    const scale = floats()[0] ?? 1;
    const packed = whole();
    const from = take(packed);
    return { width, mask, scale, values: unpackBytes(bytes.subarray(from, from + packed), (mask + 1) * width) };
  };
  const fine = (): FineWeights => {
    const mask = whole();
    const scale = floats()[0] ?? 1;
    const from = take((mask + 1) * 2);
    return { mask, scale, values: Int16Array.from({ length: mask + 1 }, (_, i) => view.getInt16(from + i * 2, true)) };
  };
  const wordClasses = table();
  const cueSteps = table();
  const plainTags = table();
  const [partOfSpeech, entity, chain] = [weights(), weights(), weights()] as const;
  const [spans, links] = [fine(), fine()] as const;
  const moves = floats();
  const confidence = floats();
  if (moves.length !== MOVES)
    throw new BadModelError("The attribution model was made for another version of the reader.");
  return { wordClasses, cueSteps, plainTags, partOfSpeech, entity, chain, moves, spans, links, confidence };
}

function littleEndian(size: number, count: number, put: (view: DataView, i: number) => void): Uint8Array {
  const bytes = new Uint8Array(size * count);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < count; i++) put(view, i);
  return bytes;
}

/** Writes runs of zeros short: a zero, then how many follow it, at most 255. */
function packBytes(values: Int8Array): Uint8Array {
  const packed = new Uint8Array(values.length * 2 + 2);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    packed[n++] = (values[i] as number) & 255;
    if (values[i] !== 0) continue;
    let run = 0;
    while (run < 255 && i + 1 < values.length && values[i + 1] === 0) {
      run++;
      i++;
    }
    packed[n++] = run;
  }
  return packed.slice(0, n);
}

function unpackBytes(packed: Uint8Array, length: number): Int8Array {
  const values = new Int8Array(length);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const byte = packed[i] as number;
    if (byte !== 0) values[at++] = byte;
    else at += 1 + (packed[++i] ?? 0);
  }
  if (at !== length) throw new BadModelError("The attribution model's weights do not fill their table.");
  return values;
}

import type { Chance } from "../chance.ts";
import { joined } from "../hostile-file.ts";
import type { Mutation } from "./mutation.ts";

/** Damage that knows nothing of the format: what a bad disk or a broken download leaves. */
export const byteMutations: readonly Mutation[] = [
  { name: "bits-flipped", spoil: ({ bytes }, chance) => flipBits(bytes, chance) },
  { name: "run-replaced", spoil: ({ bytes }, chance) => replaceRun(bytes, chance) },
  { name: "cut-short", spoil: ({ bytes }, chance) => bytes.slice(0, chance.below(bytes.length)) },
  { name: "chunk-doubled", spoil: ({ bytes }, chance) => doubleChunk(bytes, chance) },
  { name: "chunk-moved", spoil: ({ bytes }, chance) => moveChunk(bytes, chance) },
  { name: "chunk-deleted", spoil: ({ bytes }, chance) => joined(without(bytes, chance)) },
  { name: "nul-bytes", spoil: ({ bytes }, chance) => insertNuls(bytes, chance) },
];

function flipBits(bytes: Uint8Array, chance: Chance): Uint8Array {
  const spoilt = bytes.slice();
  for (let times = chance.pick([1, 2, 8, 64]); times > 0; times--) {
    const at = chance.below(spoilt.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << chance.below(8));
  }
  return spoilt;
}

function replaceRun(bytes: Uint8Array, chance: Chance): Uint8Array {
  const spoilt = bytes.slice();
  const start = chance.below(spoilt.length);
  const length = Math.min(chance.between(1, 512), spoilt.length - start);
  if (chance.below(2) === 0) spoilt.fill(chance.pick([0, 0x20, 0x28, 0x3c, 0x7f, 0xff]), start, start + length);
  else spoilt.set(chance.bytes(length), start);
  return spoilt;
}

/** Where a chunk of up to a quarter of the file begins and ends. */
function chunk(bytes: Uint8Array, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(bytes.length);
  return [start, Math.min(bytes.length, start + chance.between(1, Math.ceil(bytes.length / 4)))];
}

function without(bytes: Uint8Array, chance: Chance): readonly Uint8Array[] {
  const [start, end] = chunk(bytes, chance);
  return [bytes.subarray(0, start), bytes.subarray(end)];
}

function doubleChunk(bytes: Uint8Array, chance: Chance): Uint8Array {
  const [start, end] = chunk(bytes, chance);
  const times = chance.pick([1, 1, 2, 20]);
  const copies = Array.from({ length: times }, () => bytes.subarray(start, end));
  return joined([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
}

function moveChunk(bytes: Uint8Array, chance: Chance): Uint8Array {
  const [start, end] = chunk(bytes, chance);
  const rest = joined([bytes.subarray(0, start), bytes.subarray(end)]);
  const at = chance.below(rest.length);
  return joined([rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at)]);
}

function insertNuls(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length);
  return joined([bytes.subarray(0, at), new Uint8Array(chance.pick([1, 2, 100, 70_000])), bytes.subarray(at)]);
}

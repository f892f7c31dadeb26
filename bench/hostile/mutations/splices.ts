import type { Chance } from "../chance.ts";
import { joined, type Seed } from "../hostile-file.ts";
import type { Mutation } from "./mutation.ts";

/** Two files grown together: the opening of one and the end of the other, one after the other, one inside the other. */
export const spliceMutations: readonly Mutation[] = [
  { name: "half-another", spoil: (seed, chance, seeds) => splice(seed, chance, seeds, halves) },
  { name: "another-after", spoil: (seed, chance, seeds) => splice(seed, chance, seeds, (a, b) => [a, b]) },
  { name: "another-inside", spoil: (seed, chance, seeds) => splice(seed, chance, seeds, inside) },
];

type Joint = (one: Uint8Array, other: Uint8Array, chance: Chance) => readonly Uint8Array[];

function halves(one: Uint8Array, other: Uint8Array, chance: Chance): readonly Uint8Array[] {
  return [one.subarray(0, chance.below(one.length)), other.subarray(chance.below(other.length))];
}

function inside(one: Uint8Array, other: Uint8Array, chance: Chance): readonly Uint8Array[] {
  const at = chance.below(one.length);
  return [one.subarray(0, at), other, one.subarray(at)];
}

function splice(seed: Seed, chance: Chance, seeds: readonly Seed[], joint: Joint): Seed {
  const other = chance.pick(seeds.filter((candidate) => candidate.kind !== seed.kind));
  const container = seed.container || other.container;
  return { ...seed, container, bytes: joined(joint(seed.bytes, other.bytes, chance)) };
}

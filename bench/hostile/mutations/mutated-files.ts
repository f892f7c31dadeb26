import { Chance } from "../chance.ts";
import type { HostileFile, Seed } from "../hostile-file.ts";
import { byteMutations } from "./bytes.ts";
import { containerMutations } from "./containers.ts";
import { markupMutations } from "./markup.ts";
import type { Mutation } from "./mutation.ts";
import { nameMutations } from "./names.ts";
import { numberMutations } from "./numbers.ts";
import { spliceMutations } from "./splices.ts";

const MUTATIONS = [
  ...byteMutations,
  ...numberMutations,
  ...nameMutations,
  ...markupMutations,
  ...containerMutations,
  ...spliceMutations,
];

/**
 * Spoilt files without end, file `n` of a seed number the same in every run, whatever is left out of it. Each kind of
 * file has the same share, and so has each way of spoiling it.
 */
export function* mutatedFiles(seeds: readonly Seed[], seedNumber: number): Generator<HostileFile, never> {
  const kinds = [...new Set(seeds.map((seed) => seed.kind))];
  for (let turn = 0; ; turn++) {
    const chance = new Chance(seedNumber, turn);
    const kind = chance.pick(kinds);
    const seed = chance.pick(seeds.filter((candidate) => candidate.kind === kind));
    const mutation = chance.pick(MUTATIONS.filter(({ kinds: fit }) => fit?.includes(kind) ?? true));
    yield mutatedFile(seed, mutation, turn, chance, seeds);
  }
}

/** One file, spoilt one way, and now and then by bad bytes as well. */
function mutatedFile(
  seed: Seed,
  mutation: Mutation,
  turn: number,
  chance: Chance,
  seeds: readonly Seed[],
): HostileFile {
  const once = applied(seed, mutation, chance, seeds);
  const spoilt = chance.below(4) === 0 ? applied(once, chance.pick(byteMutations), chance, seeds) : once;
  return {
    name: `${String(turn + 1).padStart(5, "0")}-${seed.kind}-${mutation.name}.${spoilt.extension}`,
    kind: seed.kind,
    way: mutation.name,
    container: spoilt.container,
    pieces: () => [spoilt.bytes],
  };
}

function applied(seed: Seed, mutation: Mutation, chance: Chance, seeds: readonly Seed[]): Seed {
  const spoilt = mutation.spoil(seed, chance, seeds);
  return "bytes" in spoilt ? spoilt : { ...seed, bytes: spoilt };
}

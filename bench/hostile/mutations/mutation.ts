import type { Chance } from "../chance.ts";
import type { Seed } from "../hostile-file.ts";

/** One way to spoil a file. */
export interface Mutation {
  readonly name: string;
  /** The kinds of file it makes sense for; all of them when absent. */
  readonly kinds?: readonly string[];
  /** The spoilt bytes, or a whole other seed where its name or container changes too. The seed's own never change. */
  readonly spoil: (seed: Seed, chance: Chance, seeds: readonly Seed[]) => Uint8Array | Seed;
}

/** Text as one character a byte, so that nothing is lost on the way back. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

export function fromLatin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

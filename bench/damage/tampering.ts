import type { PublishedBase } from "./published-base.ts";

/** One way to tamper with the third release of a published record. */
export interface Tampering {
  readonly name: string;
  /** What verify is to say, as `where: what`. */
  readonly says: RegExp;
  readonly tamper: (folder: string, base: PublishedBase) => void;
  /** The head that the reader kept: of which release; none unless told. */
  readonly earlier?: 1 | 2 | 3;
}

/** What verify says of what is missing, and of what was put there since. */
export const MISSING = /it is missing/;
export const WAS_ADDED = /no release has it: it was put there since$/;

import { availableParallelism } from "node:os";
import { type CaptureLimits, defaultLimits as defaultCaptureLimits } from "../capture/index.ts";
import { defaultTextLimits, type TextLimits } from "../text/index.ts";

/** What reading one document may cost before it is stopped. */
export interface ReadingLimits {
  readonly maximumSeconds: number;
  readonly maximumMemoryMegabytes: number;
  /** How many documents are read side by side. */
  readonly threads: number;
}

/** Every limit there is: of getting documents, of making text of them, and of reading them. */
export type AllLimits = CaptureLimits & TextLimits & ReadingLimits;

export const defaultReadingLimits: ReadingLimits = {
  maximumSeconds: 120,
  maximumMemoryMegabytes: 1024,
  threads: Math.min(4, availableParallelism()),
};

export const defaultLimits: AllLimits = { ...defaultCaptureLimits, ...defaultTextLimits, ...defaultReadingLimits };

/** One turn of a batch: a file to read, and what is expected of it. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly expects: "read" | "anything";
  /** Whether several documents or several refusals may come out of it. */
  readonly container: boolean;
  /** Read in the same call, before it: a hostile file which must not harm it. */
  readonly beside?: string;
}

/**
 * How a turn ended. `unclear`: refused without one proper reason, or silently left out. `harmed`: a good document that
 * did not come out read.
 */
export type Ending = "read" | "refused" | "crashed" | "hung" | "unclear" | "harmed";

/** The endings that are faults. */
export const FAULTS: readonly Ending[] = ["crashed", "hung", "unclear", "harmed"];

export interface Outcome {
  readonly ending: Ending;
  /** The reason of a refusal or the nature of a fault, in one line. */
  readonly why: string;
}

/** What the child says, one JSON line each: that it begins with a turn, or how a turn ended. */
export type ChildLine =
  | { readonly begins: number }
  | { readonly ended: number; readonly outcome: Outcome; readonly seconds: number; readonly peakKibibytes: number };

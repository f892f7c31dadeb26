import type { UnreadableDocument } from "../model/index.ts";
import type { Provenance } from "./capture-bytes.ts";
import type { Captured } from "./captured.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import type { CaptureLimits } from "./limits.ts";

/** One thing that came out of a source: a document, or why there is none. */
export type CaptureItem = Captured | UnreadableDocument;

/** What every step of a capture shares. */
export interface Context {
  readonly limits: CaptureLimits;
  readonly fetcher: Fetcher;
  /** Whether pages that a feed given as a file only links to are fetched. A feed given by its address always is followed. */
  readonly followFeeds: boolean;
  /** The offset at which reading a web archive begins. */
  readonly resumeAt: (source: string) => number;
  /** How many containers are around what is being taken in. */
  readonly depth: number;
}

/** Takes in bytes found inside a container, which may be a container again. */
export type TakeBytes = (
  bytes: Uint8Array,
  provenance: Provenance,
  context: Context,
) => AsyncGenerator<CaptureItem, void, undefined>;

/** The same one container further in. */
export function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 };
}

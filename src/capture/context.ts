import type { UnreadableDocument } from "../model/index.ts";
import type { Provenance } from "./capture-bytes.ts";
import type { Captured } from "./captured.ts";
import type { FeedItem } from "./containers/feed-items.ts";
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
  /** Told of the entries of feeds; those that it knows are passed over. */
  readonly entries?: FeedEntries;
  /** How many containers are around what is being taken in. */
  readonly depth: number;
}

/** What is known of the entries of feeds that are looked at again and again. */
export interface FeedEntries {
  /** Whether an entry was taken before; it is then passed over, and its page is not asked for. */
  isTaken(entry: FeedItem): boolean;
  /** Called when all that came of an entry was given: `false` where its page could not be fetched and may be asked for again. */
  took(entry: FeedItem, isWhole: boolean): void;
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

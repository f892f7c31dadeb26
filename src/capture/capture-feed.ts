import { createHash } from "node:crypto";
import { UnreadableDocument } from "../model/index.ts";
import { type CaptureOptions, contextOf } from "./capture-all.ts";
import { captureBytes } from "./capture-bytes.ts";
import type { FeedItem } from "./containers/feed-items.ts";
import type { CaptureItem } from "./context.ts";
import type { KnownVersion } from "./fetch/fetcher.ts";
import { takeBytes } from "./take-bytes.ts";

/** What is known of a feed that was looked at before. */
export interface Followed {
  /** What its server said of its last version, so that it can answer that nothing changed. */
  readonly version?: KnownVersion;
  /** The keys of entries that were taken: they are not asked for again. An entry whose title or day changed has another key. */
  readonly taken: ReadonlySet<string>;
}

/** What looking at a feed came to besides documents. */
export interface FeedLook {
  /** The keys of the entries that were taken now. */
  readonly taken: string[];
  /** The version to know next time; none where an entry could not be fetched and is to be asked for again. */
  version: KnownVersion | null;
}

/**
 * Looks at a feed and gets the pages of those entries that are new, as far as their hosts' robots.txt lets them be, at the pace of any
 * capture. `look` is filled as it goes. What is no feed comes out as a refusal.
 */
export async function* captureFeed(
  address: string,
  followed: Followed,
  look: FeedLook,
  options: CaptureOptions = {},
): AsyncGenerator<CaptureItem, void, undefined> {
  let isWhole = true;
  const entries = {
    isTaken: (entry: FeedItem) => followed.taken.has(keyOf(entry)),
    took: (entry: FeedItem, isEntryWhole: boolean) => {
      if (isEntryWhole) look.taken.push(keyOf(entry));
      else isWhole = false;
    },
  };
  const known = { knownVersion: (url: string) => (url === address ? followed.version : undefined) };
  const context = { ...contextOf({ ...options, ...known }), entries };
  try {
    const feed = await context.fetcher.get(address);
    if (feed === "unchanged") {
      look.version = followed.version ?? null;
      return;
    }
    if (feed instanceof UnreadableDocument) {
      yield feed;
      return;
    }
    const captured = captureBytes(feed.bytes, feed);
    if ("mediaType" in captured && !/\/(?:rss\+xml|atom\+xml|feed\+json)$/.test(captured.mediaType)) {
      const why = "this address answers with no RSS, Atom or JSON feed. Add it as a page instead.";
      yield new UnreadableDocument("unsupported", address, `${address}: ${why}`);
      return;
    }
    yield* takeBytes(feed.bytes, feed, context);
    const { etag, "last-modified": lastModified } = feed.headers ?? {};
    if (isWhole && (etag || lastModified))
      look.version = { ...(etag && { etag }), ...(lastModified && { lastModified }) };
  } finally {
    await context.fetcher.close();
  }
}

function keyOf({ url, content, stated }: FeedItem): string {
  const words = JSON.stringify([url ?? content, stated.title ?? null, stated.published ?? null]);
  return createHash("sha256").update(words).digest("hex");
}

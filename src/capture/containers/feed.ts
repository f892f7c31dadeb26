import { UnreadableDocument } from "../../model/index.ts";
import type { Provenance } from "../capture-bytes.ts";
import { type CaptureItem, type Context, deeper, type TakeBytes } from "../context.ts";
import { type FeedItem, feedItems } from "./feed-items.ts";

/**
 * The documents that a feed names. Of a feed that was fetched, the pages it links to are fetched too, as far as their
 * hosts' robots.txt lets them be. Of a feed given as a file nothing is fetched unless `followFeeds` says so: what it
 * carries whole is taken from it, and what it only links to is named as not fetched.
 */
export async function* unpackFeed(
  bytes: Uint8Array,
  provenance: Provenance,
  context: Context,
  take: TakeBytes,
): AsyncGenerator<CaptureItem, void, undefined> {
  const { source, url } = provenance;
  const items = itemsOf(bytes, source, url);
  if (items instanceof UnreadableDocument) {
    yield items;
    return;
  }
  const most = context.limits.maximumFeedItems;
  for (const [index, item] of items.slice(0, most).entries()) {
    if (context.entries?.isTaken(item)) continue;
    let isWhole = true;
    for await (const got of takeItem(item, index, provenance, context, take)) {
      if (got instanceof UnreadableDocument && got.code === "not-fetched") isWhole = false;
      yield got;
    }
    context.entries?.took(item, isWhole);
  }
  if (items.length > most)
    yield new UnreadableDocument(
      "too-large",
      source,
      `${source}: it names ${items.length} documents, and only the first ${most} were taken. Split it.`,
    );
  if (items.length === 0)
    yield new UnreadableDocument(
      "empty",
      source,
      `${source}: this feed names no documents. Give another, or the pages themselves.`,
    );
}

function itemsOf(bytes: Uint8Array, source: string, url: string | undefined): FeedItem[] | UnreadableDocument {
  try {
    return feedItems(new TextDecoder().decode(bytes), url);
  } catch (cause) {
    return new UnreadableDocument("damaged", source, `${source}: this feed is malformed. Give the pages themselves.`, {
      cause,
    });
  }
}

async function* takeItem(
  item: FeedItem,
  index: number,
  { source, url, retrieved }: Provenance,
  context: Context,
  take: TakeBytes,
): AsyncGenerator<CaptureItem, void, undefined> {
  const name = `${source}!/${item.url ?? `entry ${index + 1}`}`;
  if (item.url !== null && (url !== undefined || context.followFeeds)) {
    const page = await context.fetcher.get(item.url, { polite: true });
    if (page instanceof UnreadableDocument) yield page;
    else if (page !== "unchanged") yield* take(page.bytes, { ...page, stated: item.stated }, deeper(context));
  } else if (item.content !== null) {
    const address = item.url === null ? {} : { url: item.url };
    const content = new TextEncoder().encode(item.content);
    yield* take(
      content,
      { source: name, retrieved, ...address, contentType: "text/html", stated: item.stated },
      deeper(context),
    );
  } else {
    const why = "its feed only links to it. Fetch it with --follow, or save the page and give the file with --url.";
    yield new UnreadableDocument("not-fetched", name, `${name}: ${why}`);
  }
}

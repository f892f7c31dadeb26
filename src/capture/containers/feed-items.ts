import { parseFeed } from "feedsmith";
import type { Stated } from "../captured.ts";

/** One entry of a feed: where its page is, its content if the feed carries it whole, and what the feed says of it. */
export interface FeedItem {
  readonly url: string | null;
  readonly content: string | null;
  readonly stated: Stated;
}

/**
 * The entries of an RSS (0.9 to 2.0), Atom (RFC 4287) or JSON Feed (1.1), in its order. Addresses are made whole against
 * the feed's own. Throws what the parser throws for a malformed feed.
 */
export function feedItems(words: string, feedUrl: string | undefined): FeedItem[] {
  const { format, feed } = parseFeed(words);
  if (format === "atom") {
    const publisher = feed.title?.value;
    return (feed.entries ?? []).map((entry) =>
      item(
        publisher,
        entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href,
        entry.content?.value,
        entry.title?.value,
        entry.published ?? entry.updated,
        feedUrl,
      ),
    );
  }
  if (format === "json")
    return (feed.items ?? []).map((entry) =>
      item(feed.title, entry.url ?? entry.external_url, entry.content_html, entry.title, entry.date_published, feedUrl),
    );
  if (format === "rdf")
    return (feed.items ?? []).map((entry) =>
      item(feed.title, entry.link, entry.content?.encoded, entry.title, entry.dc?.dates?.[0], feedUrl),
    );
  return (feed.items ?? []).map((entry) =>
    item(
      feed.title,
      entry.link ?? (entry.guid?.isPermaLink === false ? undefined : entry.guid?.value),
      entry.content?.encoded,
      entry.title,
      entry.pubDate ?? entry.dc?.dates?.[0],
      feedUrl ?? feed.link,
    ),
  );
}

function item(
  publisher: string | undefined,
  link: string | undefined,
  content: string | undefined,
  title: string | undefined,
  published: string | undefined,
  base: string | undefined,
): FeedItem {
  return {
    url: link !== undefined && URL.canParse(link, base) ? new URL(link, base).href : null,
    content: content === undefined || content.trim() === "" ? null : content,
    stated: {
      ...(publisher === undefined ? {} : { publisher: publisher.trim() }),
      ...(title === undefined ? {} : { title: title.trim() }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

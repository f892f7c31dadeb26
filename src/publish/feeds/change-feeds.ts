import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { legible } from "../words/index.ts";

/** What changed in a case, at one moment. */
export interface ChangeEntry {
  /** Unique for good. */
  readonly id: string;
  readonly title: string;
  /** The case's address. */
  readonly address: string;
  readonly at: string;
  readonly sentences: readonly string[];
}

/** A feed of changes. */
export interface ChangeFeed {
  readonly id: string;
  readonly title: string;
  /** Where a person sees what the feed is of. */
  readonly page: string;
  /** When it changed last. */
  readonly at: string;
  readonly entries: readonly ChangeEntry[];
}

/** An Atom feed (RFC 4287) of what changed. It names no address of its own: that is a secret of who reads it. */
export function atomOfChanges({ id, title, page, at, entries }: ChangeFeed): string {
  return generateAtomFeed({
    id,
    title: { value: legible(title) },
    updated: new Date(at),
    authors: [{ name: "Answerable" }],
    links: [{ href: page, rel: "alternate" }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: legible(entry.title) },
      updated: new Date(entry.at),
      links: [{ href: entry.address, rel: "alternate" }],
      summary: { value: legible(entry.sentences.join("\n")) },
    })),
  });
}

/** The same as a JSON feed (jsonfeed.org, version 1.1). */
export function jsonOfChanges({ title, page, entries }: ChangeFeed): string {
  const feed = generateJsonFeed({
    title: legible(title),
    home_page_url: page,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: legible(entry.title),
      content_text: legible(entry.sentences.join("\n")),
      date_modified: new Date(entry.at),
    })),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}

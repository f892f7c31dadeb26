import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { CaseLine } from "../data/index.ts";
import { legible } from "../words/index.ts";

/** A feed of cases: what it is called, and where it and its page lie below the record's address. */
export interface FeedOf {
  readonly title: string;
  /** The page that it is the feed of, as `states/montana/`; empty for the whole record. */
  readonly page: string;
  /** The cases, the latest first. */
  readonly cases: readonly CaseLine[];
}

/** The most cases in one feed. */
const MOST = 50;

/** An Atom feed (RFC 4287) of cases. It needs the record's address, since entries have whole addresses. */
export function atomFeed({ title, page, cases }: FeedOf, address: string, at: string): string {
  return generateAtomFeed({
    id: `${address}${page}`,
    title: { value: legible(title) },
    updated: lastChange(cases, at),
    authors: [{ name: legible(title) }],
    links: [
      { href: `${address}${page}feed.xml`, rel: "self" },
      { href: `${address}${page}`, rel: "alternate" },
    ],
    entries: cases.slice(0, MOST).map((line) => ({
      id: `${address}cases/${line.id}/`,
      title: { value: legible(line.title) },
      updated: changed(line, at),
      links: [{ href: `${address}cases/${line.id}/`, rel: "alternate" }],
      summary: { value: legible(summaryOf(line)) },
    })),
  });
}

/** The same as a JSON feed (jsonfeed.org, version 1.1). */
export function jsonFeed({ title, page, cases }: FeedOf, address: string, at: string): string {
  const feed = generateJsonFeed({
    title: legible(title),
    home_page_url: `${address}${page}`,
    feed_url: `${address}${page}feed.json`,
    items: cases.slice(0, MOST).map((line) => ({
      id: `${address}cases/${line.id}/`,
      url: `${address}cases/${line.id}/`,
      title: legible(line.title),
      content_text: legible(summaryOf(line)),
      date_modified: changed(line, at),
    })),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** What a line of a feed tells: counts, never whose fault anything is. */
function summaryOf({ documents, claims, disputed, overdue }: CaseLine): string {
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
  const parts = [`${counted(claims, "claim")} in ${counted(documents, "document")}`];
  if (disputed > 0) parts.push(`accounts disagree on ${counted(disputed, "fact")}`);
  if (overdue > 0) parts.push(`steps or promises overdue: ${overdue}`);
  return `${parts.join("; ")}.`;
}

/** A feed changes with its cases: so that of a case, or of a place, stays as it is when others change. */
function lastChange(cases: readonly CaseLine[], at: string): Date {
  const times = cases.map((line) => changed(line, at).getTime());
  return times.length === 0 ? new Date(at) : new Date(times.reduce((last, time) => Math.max(last, time)));
}

/** A case changes when a document comes to it; where no document gives its day, on that of the incident; where none is known at all, with the release. */
function changed({ last, date }: CaseLine, at: string): Date {
  const known = [last, date]
    .flatMap((day) => (day === null ? [] : new Date(day)))
    .find((day) => !Number.isNaN(day.getTime()));
  return known ?? new Date(at);
}

/** Whether the feed of a case says when the release was made, for want of any day of its own. */
export function isUndated(line: CaseLine): boolean {
  return changed(line, "1970-01-01").getTime() !== changed(line, "1970-01-02").getTime();
}

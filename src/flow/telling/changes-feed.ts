import { atomOfChanges, jsonOfChanges } from "../../publish/index.ts";
import type { ShownNotice } from "./shown-notices.ts";

/** What a subscription's feed is made of. */
export interface ChangesFeed {
  /** Unique for good, and no secret. */
  readonly id: string;
  readonly title: string;
  readonly page: string;
  /** When the subscription was made: a feed without entries has not changed since. */
  readonly made: string;
  readonly notices: readonly ShownNotice[];
  /** The address of a case. */
  readonly addressOf: (id: string) => string;
}

/** A subscription's feed, the latest first, as Atom or as JSON. The same notices give the same bytes. */
export function changesFeed({ id, title, page, made, notices, addressOf }: ChangesFeed, form: "atom" | "json"): string {
  const entries = notices.map((notice) => ({
    id: `${id}:${notice.number}`,
    title: notice.title,
    address: addressOf(notice.case),
    at: notice.at,
    sentences: notice.sentences,
  }));
  const feed = { id, title, page, at: notices[0]?.at ?? made, entries };
  return form === "atom" ? atomOfChanges(feed) : jsonOfChanges(feed);
}

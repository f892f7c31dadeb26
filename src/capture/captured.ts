import type { Sha256 } from "../model/index.ts";

/** One item as it was got: its bytes, unchanged, and where they came from. */
export interface Captured {
  /**
   * As it was given: a path, an address, or `-` for standard input. For a file in a folder, the folder and its path in
   * it; for a document inside another, that one's source, `!/` and its name in there: `week.zip!/monday/story.html`.
   */
  readonly source: string;
  readonly bytes: Uint8Array;
  /**
   * What the bytes are, decided by the content. A character set that the server named stays on as a parameter
   * (`text/html; charset=windows-1252`) unless it is UTF-8.
   */
  readonly mediaType: string;
  readonly id: Sha256;
  /** The address that answered, after redirects. */
  readonly url?: string;
  /** The addresses that led to it, the one asked for first. */
  readonly redirects?: readonly string[];
  /** What the server said of it, by header name in small letters; only the headers of {@link KEPT_HEADERS}. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the feed that named it says of it, which it may say itself as well. */
  readonly stated?: Stated;
  /** ISO 8601 instant for an address; `"unknown"` for files, whose own timestamps prove nothing. */
  readonly retrieved: string;
  /** For a record of a web archive: the offset in the archive's file from which reading goes on after it. */
  readonly next?: number;
}

/** What somebody else says of a document. */
export interface Stated {
  readonly title?: string;
  readonly publisher?: string;
  /** As written there. */
  readonly published?: string;
}

/** The headers worth keeping: what the bytes were said to be, which version they are, and of when. */
export const KEPT_HEADERS = [
  "content-type",
  "content-language",
  "content-disposition",
  "date",
  "etag",
  "last-modified",
  "link",
  "memento-datetime",
] as const;

/** Of all headers, those that are kept. */
export function keptHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = headers[name];
    if (value !== undefined) kept[name] = typeof value === "string" ? value : value.join(", ");
  }
  return kept;
}

import type { Sha256 } from "../model/index.ts";

/** One item as it was got: its bytes, unchanged, and where they came from. */
export interface Captured {
  /** As it was given: a path, an address, or `-` for standard input. For a file in a folder, the folder and its path in it. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /**
   * `text/plain` or `text/html`, decided by the content. A character set that the server named stays on as a parameter
   * (`text/html; charset=windows-1252`) unless it is UTF-8.
   */
  readonly mediaType: string;
  readonly id: Sha256;
  /** The address that answered, after redirects. */
  readonly url?: string;
  /** ISO 8601 instant for an address; `"unknown"` for files, whose own timestamps prove nothing. */
  readonly retrieved: string;
}

/** A file meant to do harm, not made until its turn comes. */
export interface HostileFile {
  /** Unique in a run, and says what it is: `00012-pdf-cut-short.pdf`. */
  readonly name: string;
  /** The format it began as: `pdf`, `warc`. */
  readonly kind: string;
  /** What was done to it, or which attack it is: `cut-short`, `zip-in-zip`. */
  readonly way: string;
  /** Whether it may lawfully give several documents, or several refusals. */
  readonly container: boolean;
  /** Its bytes, in pieces, so that a huge file need not stand in memory. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** A whole file that the mutations begin from. */
export interface Seed {
  readonly kind: string;
  readonly extension: string;
  readonly container: boolean;
  readonly bytes: Uint8Array;
}

/** A file made by hand to hit one weakness; in every run. */
export interface Attack {
  readonly name: string;
  readonly kind: string;
  readonly extension: string;
  readonly container?: boolean;
  /** Takes seconds to make or much room on the disk; a quick run leaves it out. */
  readonly heavy?: boolean;
  readonly pieces: () => Iterable<Uint8Array>;
}

/** Text as the bytes of a UTF-8 file. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Pieces put together. */
export function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...pieces]));
}

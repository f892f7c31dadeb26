/** What a capture may cost. Each limit that is met gives a clear refusal, never a cut-off document. */
export interface CaptureLimits {
  /** The largest document, in bytes, after decompression. */
  readonly maximumBytes: number;
  /** The most files one folder or ZIP may hold, counting its subfolders. */
  readonly maximumFiles: number;
  /** How deep containers may stand in one another: a ZIP in a message in a ZIP is three deep. */
  readonly maximumDepth: number;
  /** The most bytes that all the documents of one ZIP may unpack to. */
  readonly maximumUnpackedBytes: number;
  /** How many times larger than its compressed form a document may be, beyond its first mebibyte. */
  readonly maximumRatio: number;
  /** The most documents that one feed may name. */
  readonly maximumFeedItems: number;
  /** Milliseconds for one address, all redirects and the whole body together. */
  readonly timeoutMilliseconds: number;
  readonly maximumRedirects: number;
  /** Milliseconds from one request to a host until the next, unless the host's robots.txt asks for more. */
  readonly paceMilliseconds: number;
}

export const defaultLimits: CaptureLimits = {
  maximumBytes: 25 * 1024 * 1024,
  maximumFiles: 10_000,
  maximumDepth: 4,
  maximumUnpackedBytes: 2 * 1024 * 1024 * 1024,
  maximumRatio: 200,
  maximumFeedItems: 500,
  timeoutMilliseconds: 20_000,
  maximumRedirects: 5,
  paceMilliseconds: 1000,
};

/** A size that nothing is refused below for its ratio: a short page of one repeated letter harms nobody. */
const HARMLESS = 1024 * 1024;

/** Whether so many bytes out of so few are more than a document's. */
export function isBomb(packed: number, unpacked: number, limits: Pick<CaptureLimits, "maximumRatio">): boolean {
  return unpacked > HARMLESS && unpacked > Math.max(1, packed) * limits.maximumRatio;
}

/** A number of bytes for people: `10 MiB`, `3 KiB`, `12 bytes`. */
export function sizeInWords(bytes: number): string {
  for (const [unit, size] of [
    ["GiB", 1024 * 1024 * 1024],
    ["MiB", 1024 * 1024],
    ["KiB", 1024],
  ] as const)
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
  return `${bytes} bytes`;
}

/** What a capture may cost. Each limit that is met gives a clear refusal, never a cut-off document. */
export interface CaptureLimits {
  /** The largest document, in bytes, after decompression. */
  readonly maximumBytes: number;
  /** The most files one folder may hold, counting its subfolders. */
  readonly maximumFiles: number;
  /** Milliseconds for one address, all redirects and the whole body together. */
  readonly timeoutMilliseconds: number;
  readonly maximumRedirects: number;
}

export const defaultLimits: CaptureLimits = {
  maximumBytes: 10 * 1024 * 1024,
  maximumFiles: 10_000,
  timeoutMilliseconds: 20_000,
  maximumRedirects: 5,
};

/** A number of bytes for people: `10 MiB`, `3 KiB`, `12 bytes`. */
export function sizeInWords(bytes: number): string {
  for (const [unit, size] of [
    ["MiB", 1024 * 1024],
    ["KiB", 1024],
  ] as const)
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
  return `${bytes} bytes`;
}

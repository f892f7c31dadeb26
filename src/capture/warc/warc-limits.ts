/** What reading an archive may cost. A record over a limit is passed over and said to be; the others are given. */
export interface WarcLimits {
  /** The largest record, and the largest page after its codings are undone, in bytes. */
  readonly maximumBytes: number;
  /** How many times its size anything may grow when it is decompressed, once it is over {@link FREE_BYTES}. */
  readonly maximumRatio: number;
}

export const defaultWarcLimits: WarcLimits = { maximumBytes: 10 * 1024 * 1024, maximumRatio: 200 };

/** What may be decompressed without asking how small it was: a page of one repeated word is no attack. */
export const FREE_BYTES = 1024 * 1024;

/** The longest record header that is believed; real ones have less than a hundredth of it. */
export const MAXIMUM_HEADER_BYTES = 256 * 1024;

/** The most bytes that so many compressed ones may become, before the limit on size. */
export function allowedGrowth(compressedBytes: number, limits: WarcLimits): number {
  return Math.max(FREE_BYTES, compressedBytes * limits.maximumRatio);
}

/** What every item says: where its record begins, and where the one after it does; see {@link readWarc} on counting. */
interface Placed {
  readonly offset: number;
  /** Give this as `from` to go on after this item. */
  readonly next: number;
}

/** A page as the server sent it, its transfer and content codings undone. */
export interface WarcPage extends Placed {
  readonly url: string;
  /** WARC-Date as an ISO instant, or `unknown` when the record gives no whole instant. */
  readonly date: string;
  /** The HTTP status; null for a `resource` record, which has none. */
  readonly status: number | null;
  /** The HTTP headers, names in lower case, repeated ones joined by `, `. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** Why the crawler cut the page off (WARC-Truncated); absent when it is whole. */
  readonly truncated?: string;
}

/** A record that is not as it was written. Nothing of it is given; the records around it are. */
export interface WarcDamage extends Placed {
  readonly damaged: string;
  readonly url?: string;
}

/** A sound record that carries no page that can be given: the reason, and the address and status where it has them. */
export interface WarcSkip extends Placed {
  readonly skipped: string;
  readonly url?: string;
  readonly status?: number;
}

export type WarcItem = WarcPage | WarcDamage | WarcSkip;

/** An item before its place in the file is known. */
export type Unplaced = Omit<WarcPage, keyof Placed> | Omit<WarcDamage, keyof Placed> | Omit<WarcSkip, keyof Placed>;

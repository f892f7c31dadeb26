import type { Moment, Sha256, Text } from "../model/index.ts";

/** What extraction needs of a captured item. */
export interface Extractable {
  readonly id: Sha256;
  readonly bytes: Uint8Array;
  /** `text/plain` or `text/html`, with or without a `charset` parameter. */
  readonly mediaType: string;
  /** How messages call it. */
  readonly source: string;
}

/** A document's text and what the document says about itself. What it does not say is absent. */
export interface Extraction {
  readonly text: Text;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: Moment;
  /** The address a page gives as its own. */
  readonly url?: string;
}

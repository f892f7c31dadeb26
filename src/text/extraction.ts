import type { Moment, Sha256, Text } from "../model/index.ts";

/** What extraction needs of a captured item. */
export interface Extractable {
  readonly id: Sha256;
  readonly bytes: Uint8Array;
  /** What the bytes are, with or without a `charset` parameter. */
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
  /** When the document says that it was last changed. */
  readonly modified?: Moment;
  /** The character set the bytes were read in, when nothing in the document said so and it had to be recognised. */
  readonly recognisedCharset?: string;
  /** The address a page gives as its own. */
  readonly url?: string;
}

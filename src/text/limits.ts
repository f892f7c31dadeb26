/** What making text of one document may cost. Each limit that is met gives a clear refusal, never a cut-off text. */
export interface TextLimits {
  /** The most pages of one PDF. */
  readonly maximumPages: number;
  /** The most pages of one document whose words are recognised on pictures, at seconds each. */
  readonly maximumRecognisedPages: number;
  /** The largest picture, in pixels, that words are recognised on. */
  readonly maximumPixels: number;
  /** The longest text, in UTF-16 code units. */
  readonly maximumCharacters: number;
}

export const defaultTextLimits: TextLimits = {
  maximumPages: 2000,
  maximumRecognisedPages: 50,
  maximumPixels: 40_000_000,
  maximumCharacters: 10_000_000,
};

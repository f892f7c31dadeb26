/** A page as a picture. Boxes in a text's map are in points of the page, from its left and top edge. */
export interface DrawnPicture {
  /** PNG. */
  readonly png: Uint8Array;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
  /** How many pages the document has. */
  readonly pages: number;
}

/** What drawing a page may cost: width times height of the picture, and pages of the document. */
export interface DrawingLimits {
  readonly pixels: number;
  readonly pages: number;
}

export { momentFromData } from "./calendar.ts";
export { type Change, changesBetween } from "./changes.ts";
export { type DrawingLimits, type DrawnPicture, drawPage } from "./draw-page.ts";
export { extractText } from "./extract-text.ts";
export type { Extractable, Extraction } from "./extraction.ts";
export { defaultTextLimits, type TextLimits } from "./limits.ts";

export { momentFromData } from "./calendar.ts";
export { type Change, changesBetween } from "./changes.ts";
export { drawPage } from "./draw-page.ts";
export type { DrawingLimits, DrawnPicture } from "./drawn-picture.ts";
export { extractText } from "./extract-text.ts";
export type { Extractable, Extraction } from "./extraction.ts";
export { defaultTextLimits, type TextLimits } from "./limits.ts";

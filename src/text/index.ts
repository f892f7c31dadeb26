export { extractText } from "./extract-text.ts";
export type { Extractable, Extraction } from "./extraction.ts";

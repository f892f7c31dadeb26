export { type AttributionModel, findAttributions, unpackModel } from "./attribution/index.ts";
export type { Tables } from "./careful/layout.ts";
export { type CarefulReader, readAttributions } from "./careful/read-attributions.ts";
export { readVocabulary } from "./careful/word-pieces.ts";
export { modeOf } from "./modes/mode-of.ts";
export { readText } from "./read-text.ts";
export type { Finding, Refused, Rule } from "./rule.ts";
export { rules } from "./rules.ts";
export type { FoundAttribution } from "./voices/found-voices.ts";

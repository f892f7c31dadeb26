export { modeOf } from "./modes/mode-of.ts";
export { readText } from "./read-text.ts";
export type { Finding, Refused, Rule } from "./rule.ts";
export { rules } from "./rules.ts";

export { isWarc } from "./begins-record.ts";
export { readWarc, type WarcOptions } from "./read-warc.ts";
export type { WarcDamage, WarcItem, WarcPage, WarcSkip } from "./warc-item.ts";
export { defaultWarcLimits, type WarcLimits } from "./warc-limits.ts";

export type { CompareOptions } from "./compared.ts";
export { estimateUndercount, type UndercountOptions } from "./estimate-undercount.ts";
export type { SplitBy } from "./membership.ts";
export { overlapLists } from "./overlap-lists.ts";

export type { Blocking, Sides } from "./candidates.ts";
export { type Linked, linkTables } from "./link-tables.ts";
export { mergePartitions, partitionRecords, scorePartition } from "./partitions.ts";
export { type JudgedPair, scoredPairs } from "./scored-pairs.ts";
export { defaultLinkSettings, type LinkSettings } from "./settings.ts";

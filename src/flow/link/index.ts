export type { SourceAdapter } from "../../link/index.ts";
export {
  type Cluster,
  clustersOf,
  crosswalkOf,
  type Doubt,
  judgementsAt,
  membershipOf,
  tallyOf,
  worthAsking,
} from "../../link/index.ts";
export { adapterFor, type SourceChoice } from "./adapter-for.ts";
export { becameOf } from "./became-of.ts";
export { type ChosenList, chooseLists, IMPORTED, isOfRecord, OWN_LIST } from "./choose-lists.ts";
export type { CompareOptions } from "./compared.ts";
export { writeCrosswalk, writeMembership } from "./crosswalk-file.ts";
export { type DraftedSource, draftSource } from "./draft-source.ts";
export { estimateUndercount, type UndercountOptions } from "./estimate-undercount.ts";
export { type CountedValue, type ExaminedCounts, type ExaminedSource, examineSource } from "./examine-source.ts";
export { type Holds, holdsIn } from "./holds.ts";
export { judgePair, type PersonsOpinion, withdrawJudgement } from "./judge-pair.ts";
export { type KeptLinks, keptLinks, nameClusters } from "./kept-links.ts";
export { adapterFrom, knownSource, knownSources } from "./known-sources.ts";
export { type LinkedLists, type LinkOptions, linkLists, type MatchedLists } from "./link-lists.ts";
export type { LoadedList } from "./load-lists.ts";
export { type LoadedSource, type LoadOptions, loadSource } from "./load-source.ts";
export * from "./match/index.ts";
export type { SplitBy } from "./membership.ts";
export { overlapLists } from "./overlap-lists.ts";
export { ownRecordsNow, withOwnRecordsNow } from "./own-records.ts";
export { linkInParts } from "./parts.ts";
export { type ScratchLimits, withScratchDatabase } from "./scratch-database.ts";
export { openTable, type TableOpening } from "./table-opening.ts";
export { refuseUnknownFormat } from "./write-table.ts";

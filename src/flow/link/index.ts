export {
  type Cluster,
  clustersOf,
  crosswalkOf,
  type Doubt,
  judgementsAt,
  membershipOf,
  worthAsking,
} from "../../link/index.ts";
export { becameOf } from "./became-of.ts";
export { writeCrosswalk, writeMembership } from "./crosswalk-file.ts";
export { type Holds, holdsIn } from "./holds.ts";
export { judgePair, type PersonsOpinion, withdrawJudgement } from "./judge-pair.ts";
export { type KeptLinks, keptLinks, nameClusters } from "./kept-links.ts";
export { adapterFrom, knownSource, knownSources } from "./known-sources.ts";
export { type LoadedSource, type LoadOptions, loadSource } from "./load-source.ts";
export { ownRecordsNow, withOwnRecordsNow } from "./own-records.ts";
export { openTable, type TableOpening } from "./table-opening.ts";
export { refuseUnknownFormat } from "./write-table.ts";

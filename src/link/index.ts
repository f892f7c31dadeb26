export { type OwnListOptions, recordsOfCases } from "./cases/records-of-cases.ts";
export { type ColumnProfile, type Shape, shapes } from "./draft/column-profile.ts";
export { draftMapping, type MappingDraft } from "./draft/draft-mapping.ts";
export { mappingYaml } from "./draft/mapping-yaml.ts";
export {
  type Cluster,
  type Clusters,
  type Conflict,
  clusterId,
  clustersOf,
  type HeldBack,
} from "./judgements/clusters.ts";
export { type CrosswalkRow, crosswalkOf, whyHeldBack } from "./judgements/crosswalk.ts";
export { type Membership, membershipOf } from "./judgements/membership.ts";
export { type Became, type ClusterAlias, resolveCluster } from "./judgements/resolve-cluster.ts";
export { type Revision, revise } from "./judgements/revise.ts";
export { type Judging, type Matching, reasonsOf, softwareJudgements } from "./judgements/software-judgements.ts";
export { judgementsAt, type Standing, standing } from "./judgements/standing.ts";
export { type Doubt, worthAsking } from "./judgements/worth-asking.ts";
export { columnOf, fitOf, plainTitle, recogniseSource, type SourceFit } from "./recognise-source.ts";
export { DateOrder, SourceAdapter, type SourceFieldName, type SourceFields } from "./source-adapter.ts";

export { type OwnListOptions, recordsOfCases } from "./cases/records-of-cases.ts";
export type { Comparison, Level } from "./compare/comparison.ts";
export { place } from "./compare/place.ts";
export { type ColumnProfile, type Shape, shapes } from "./draft/column-profile.ts";
export { draftMapping, type MappingDraft } from "./draft/draft-mapping.ts";
export { mappingYaml } from "./draft/mapping-yaml.ts";
export { type Cells, cellsOf } from "./estimate/cells.ts";
export { estimateMissing, type MissingEstimates } from "./estimate/estimate-missing.ts";
export { DEFAULT_ESTIMATE_SETTINGS, type EstimateSettings } from "./estimate/settings.ts";
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
export { type Tally, tallyOf } from "./judgements/tally.ts";
export { type Doubt, worthAsking } from "./judgements/worth-asking.ts";
export { answerColumn, answersOf, rarityColumns } from "./match/answers.ts";
export { type BlockingRule, blockingRules } from "./match/blocking-rules.ts";
export { type Chosen, choose, type Edge } from "./match/choose.ts";
export { comparisons } from "./match/comparisons.ts";
export {
  type Belief,
  type Expected,
  kindsOf,
  learn,
  type Mixture,
  type Patterns,
  sharesFrom,
} from "./match/expectation-maximisation.ts";
export { columnsLookedAt, keysOf, withOwnColumns } from "./match/prepared-columns.ts";
export { sievedOf } from "./match/sieve.ts";
export { type Training, trainings } from "./match/trainings.ts";
export { bitsColumn, bitsSql, severalSql, startBits, weightSql } from "./match/weigh.ts";
export {
  addCounts,
  classesOf,
  classOf,
  noCounts,
  type QuestionWeights,
  sharesOf,
  type Weights,
} from "./match/weights.ts";
export { FORMS_OF_FIRST_NAMES } from "./match/words/nicknames.ts";
export { commonGround, type Extent, type GroundWish } from "./overlap/common-ground.ts";
export { type KnownOfLists, knownOfLists } from "./overlap/known-of-lists.ts";
export { partOverlap } from "./overlap/part-overlap.ts";
export { columnOf, fitOf, plainTitle, recogniseSource, type SourceFit } from "./recognise-source.ts";
export { DateOrder, SourceAdapter, type SourceFieldName, type SourceFields } from "./source-adapter.ts";

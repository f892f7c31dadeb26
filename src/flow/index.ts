export { type CaptureOptions, type FeedLook, type Followed, type Handed, postSafely } from "../capture/index.ts";
export { Queue, type Work } from "../queue/index.ts";
export {
  type AdditionKind,
  type AdditionLine,
  type AdditionState,
  type AuditEntry,
  type AuditLine,
  type BulkTotal,
  type CaseFilter,
  type Delivery,
  type DeskView,
  type Feed,
  type Hit,
  type Invitation,
  type KeptPerson,
  type KeptReport,
  type Notice,
  type Subscription,
  type SubscriptionWay,
  type WaitRule,
  type Wanted,
  withoutPassword,
} from "../store/index.ts";
export type { Setting } from "./attributions.ts";
export { type CaptureResult, captureDocuments } from "./capture-documents.ts";
export { carefulReader } from "./careful-model.ts";
export { type Change, compareDocuments } from "./compare-documents.ts";
export { type CaseDiff, type Days, diffCases } from "./diff-cases.ts";
export * from "./draw/index.ts";
export { type AllLimits, defaultLimits, defaultReadingLimits } from "./limits.ts";
export * from "./link/index.ts";
export * from "./publish/index.ts";
export type { Known } from "./read-captured.ts";
export { type ReadOptions, type ReadResult, readDocuments } from "./read-documents.ts";
export { ReadingThreads } from "./reading-threads.ts";
export * from "./record/index.ts";
export { protocols, reference } from "./reference.ts";
export { rulesOfField } from "./rules-of-field.ts";
export { stateNamed } from "./state-named.ts";
export * from "./telling/index.ts";
export { usAgencies } from "./us-agencies.ts";
export { usPlaces } from "./us-places.ts";

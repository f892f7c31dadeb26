export type {
  Accounts,
  AuditEntry,
  AuditFilter,
  AuditLine,
  Invitation,
  KeptPerson,
  WaitRule,
} from "./accounts/index.ts";
export type { AddedDocument, AdditionKind, AdditionLine, AdditionState, NewAddition } from "./additions.ts";
export { Bucket, type BucketAccess } from "./bucket/index.ts";
export type { BulkFile, BulkTotal } from "./bulk-files.ts";
export type { CameIn } from "./came-in.ts";
export type { CaseCounts, FacetCount } from "./case-facets.ts";
export type { CaseWaiting, Desk, Digest, NewCaseFile, Regrouped } from "./case-files.ts";
export type { CaseFilter } from "./case-filter.ts";
export type { CaseOutline } from "./case-outlines.ts";
export type { CaseChart, PlaceCount } from "./case-places.ts";
export { KEPT_TABLES, type KeptTable } from "./copy.ts";
export type { DecisionFilter, NamedCase } from "./decision-pages.ts";
export { isOvertaken, type Overtaken } from "./decisions.ts";
export type { DeskView } from "./desk-views.ts";
export type { GotDocument, Refused, Waiting } from "./documents.ts";
export type { Feed, FeedLooked } from "./feeds.ts";
export { lockFile } from "./file-lock.ts";
export type { CaseLine, DeskLine, KeptCase } from "./find-cases.ts";
export type { LoggedImport } from "./import-log.ts";
export type { JudgementFilter } from "./judgements.ts";
export type { KeptDocument } from "./kept-document.ts";
export type { KeptAlias, Links } from "./links.ts";
export type { Holding, KeptGroup, LocalChange, TakenIn } from "./local-cases.ts";
export { type Excerpt, markedExcerpt, type Piece } from "./marked-words.ts";
export { withoutPassword } from "./postgres.ts";
export type { GroundOfCases, NewReading, NumberedSigns } from "./readings.ts";
export type { KeptReport, NewReport, ReportAnswer } from "./reports.ts";
export { excerptOf, type Hit, hasWords } from "./search.ts";
export type { WordsFound, WordsPage, WordsWanted } from "./search-page.ts";
export type { NewImport, RowVersion } from "./source-rows.ts";
export { type StagedRow, StagedRows } from "./staged-rows.ts";
export { RECORD_FILE, Store, type StoreAddress } from "./store.ts";
export type { Delivery, Notice, Subscription, SubscriptionWay, Told, Wanted } from "./subscriptions/index.ts";
export type { Tables } from "./tables.ts";
export type { NewWaiting, WaitingFilter, WaitingPage } from "./waiting-rows.ts";

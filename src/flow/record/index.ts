export { type AddResult, addDocuments } from "./add-documents.ts";
export type { AddOptions } from "./add-options.ts";
export { audit } from "./audit.ts";
export { backUp, type Copied, restore } from "./backup.ts";
export { addFiles, type BulkOptions, type BulkResult } from "./bulk/index.ts";
export * from "./case-page/index.ts";
export { caseNamed, type Deciding, decide, type Outcome } from "./decide.ts";
export { type Asked, deedAsked } from "./deed-asked.ts";
export { daysBefore, daysBetween, deskDay } from "./desk-day.ts";
export {
  type ExportCell,
  type ExportedCase,
  exportColumns,
  exportedCases,
  NOT_PUBLIC,
} from "./desk-export.ts";
export { type Ailment, type Diagnosis, examine } from "./doctor.ts";
export { exportRecord } from "./export-record.ts";
export { type FoundPage, type FoundWords, foundWords } from "./found-words.ts";
export * from "./import/index.ts";
export * from "./inbox/index.ts";
export type { Kept } from "./keep-documents.ts";
export { type CaseList, listedCases } from "./listed-cases.ts";
export { caseOnDay } from "./on-a-day.ts";
export { type OpenRecord, openRecord, placeOf, type RecordAddress } from "./open-record.ts";
export { madePublic, publicCases, publicSearch, readPolicy } from "./public-record.ts";
export { readWaiting } from "./read-waiting.ts";
export { type Regroup, regroup } from "./regroup.ts";
export type { SaidBy } from "./said-by.ts";
export { hasPages, type ShownDocument, shownDocument } from "./shown-document.ts";
export { type TakenIn, type TakingIn, takeInAddresses, takeInFeed, takeInHanded } from "./take-in.ts";
export { decisionsOfCase, decisionsPage, type ToldDecision, toldDecisions } from "./told-decisions.ts";
export { type OverdueCase, type OverdueThing, whatIsOverdue } from "./what-is-overdue.ts";
export { type WaitingLine, type WaitingLines, waitingLines, whatWaits } from "./what-waits.ts";
export { askForWaiting, type Worked, type Working, workOn } from "./work.ts";
export type { WorkEvent } from "./work-event.ts";

export { type AddResult, addDocuments } from "./add-documents.ts";
export type { AddOptions } from "./add-options.ts";
export { backUp, type Copied, restore } from "./backup.ts";
export { type Ailment, type Diagnosis, examine } from "./doctor.ts";
export { exportRecord } from "./export-record.ts";
export { caseOnDay, readingsInRecord } from "./on-a-day.ts";
export { type OpenRecord, openRecord, placeOf } from "./open-record.ts";
export { readWaiting } from "./read-waiting.ts";
export { type Regroup, regroup } from "./regroup.ts";

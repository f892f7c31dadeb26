export type { NewCaseFile, Regrouped } from "./case-files.ts";
export { KEPT_TABLES, type KeptTable } from "./copy.ts";
export { isOvertaken, type Overtaken } from "./decisions.ts";
export type { GotDocument, Refused, Waiting } from "./documents.ts";
export type { CaseFilter, CaseLine, KeptCase } from "./find-cases.ts";
export { withoutPassword } from "./postgres.ts";
export type { GroundOfCases, NewReading, NumberedSigns } from "./readings.ts";
export { excerptOf, type Hit, hasWords } from "./search.ts";
export { RECORD_FILE, Store, type StoreAddress } from "./store.ts";

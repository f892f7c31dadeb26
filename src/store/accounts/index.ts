export { Accounts, type Invitation, type KeptPerson } from "./accounts.ts";
export type { AuditEntry, AuditFilter, AuditLine } from "./audit.ts";
export type { WaitRule } from "./waits.ts";

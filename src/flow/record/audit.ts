import type { AuditEntry } from "../../store/index.ts";
import type { OpenRecord } from "./open-record.ts";

/**
 * Notes that somebody did something at the desk: signed in, changed rights, exported, published. What is noted is never changed or taken out.
 * Decisions need no entry: they are in a chain of their own.
 */
export function audit(record: Pick<OpenRecord, "store">, entry: AuditEntry): Promise<void> {
  return record.store.accounts.audit(entry);
}

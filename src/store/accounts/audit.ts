import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Something that somebody did at the desk, other than decide. */
export interface AuditEntry {
  /** A stable word: `signed-in`, `role-changed`, `exported`, … */
  readonly what: string;
  /** The person; null where nobody was signed in. The name stays as it was then. */
  readonly who: { readonly id: string; readonly name: string } | null;
  /** What it was done to: a person, an address that was tried, a release. */
  readonly about?: string | null;
  /** The network address from which it was asked. */
  readonly address?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** An entry as it is kept. */
export interface AuditLine {
  readonly number: number;
  readonly at: string;
  readonly what: string;
  readonly who: { readonly id: string; readonly name: string } | null;
  readonly about: string | null;
  readonly address: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Which entries are asked for, the latest first. */
export interface AuditFilter {
  readonly what?: string;
  /** Only those with a smaller number. */
  readonly before?: number;
  readonly limit: number;
}

/** The longest word of somebody unknown that is kept. */
const LONGEST = 300;

export async function appendAudit(db: Kysely<Tables>, entry: AuditEntry, at: string): Promise<void> {
  await db
    .insertInto("desk_audit")
    .values({
      at,
      what: entry.what,
      who: entry.who?.id ?? null,
      who_name: entry.who?.name ?? null,
      about: entry.about?.slice(0, LONGEST) ?? null,
      address: entry.address ?? null,
      detail_json: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}

export async function auditLines(db: Kysely<Tables>, { what, before, limit }: AuditFilter): Promise<AuditLine[]> {
  let asked = db.selectFrom("desk_audit").selectAll().orderBy("number", "desc").limit(limit);
  if (what !== undefined) asked = asked.where("what", "=", what);
  if (before !== undefined) asked = asked.where("number", "<", before);
  return (await asked.execute()).map((row) => ({
    number: Number(row.number),
    at: row.at,
    what: row.what,
    who: row.who === null ? null : { id: row.who, name: row.who_name ?? "" },
    about: row.about,
    address: row.address,
    detail: JSON.parse(row.detail_json),
  }));
}

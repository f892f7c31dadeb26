import { type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";

/**
 * What people's accounts need besides a password: second factors (columns as the sign-in library asks for them, by its names), invitations,
 * who is suspended, names that are never given twice, and waits after wrong tries.
 */
export async function accounts(db: Kysely<unknown>, home: Home): Promise<void> {
  const moment = home === "sqlite" ? sql`date` : sql`timestamptz`;
  const truth = home === "sqlite" ? sql`integer` : sql`boolean`;
  const no = home === "sqlite" ? sql`0` : sql`false`;
  await db.schema
    .alterTable("desk_person")
    .addColumn("twoFactorEnabled", truth, (c) => c.notNull().defaultTo(no))
    .execute();
  await db.schema.alterTable("desk_person").addColumn("suspended", "text").execute();
  await db.schema.alterTable("desk_person").addColumn("nameKey", "text").execute();
  await sql`update desk_person set "nameKey" = lower(name)`.execute(db);
  await db.schema.createIndex("desk_person_by_name").unique().on("desk_person").column("nameKey").execute();
  await db.schema
    .createTable("desk_two_factor")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("userId", "text", (c) => c.notNull().references("desk_person.id").onDelete("cascade"))
    .addColumn("secret", "text", (c) => c.notNull())
    .addColumn("backupCodes", "text", (c) => c.notNull())
    .addColumn("verified", truth)
    .addColumn("failedVerificationCount", "integer")
    .addColumn("lockedUntil", moment)
    .execute();
  await db.schema.createIndex("desk_two_factor_by_person").on("desk_two_factor").column("userId").execute();
  await db.schema
    .createTable("desk_invitation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("person", "text", (c) => c.references("desk_person.id"))
    .addColumn("invited_by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("expires", "text", (c) => c.notNull())
    .addColumn("ended", "text")
    .execute();
  await db.schema
    .createTable("desk_wait")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("wait", "bigint", (c) => c.notNull())
    .addColumn("until", "bigint", (c) => c.notNull())
    .addColumn("seen", "bigint", (c) => c.notNull())
    .execute();
}

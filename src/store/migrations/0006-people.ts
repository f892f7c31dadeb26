import { type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";

/** Who may sign in at the desk, and who is signed in. The columns are those that the sign-in library (better-auth) asks for, by its names. */
export async function people(db: Kysely<unknown>, home: Home): Promise<void> {
  const moment = home === "sqlite" ? sql`date` : sql`timestamptz`;
  const truth = home === "sqlite" ? sql`integer` : sql`boolean`;
  const table = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("createdAt", moment, (c) => c.notNull())
      .addColumn("updatedAt", moment, (c) => c.notNull());
  await table("desk_person")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("emailVerified", truth, (c) => c.notNull())
    .addColumn("image", "text")
    .addColumn("role", "text", (c) => c.notNull())
    .execute();
  await table("desk_session")
    .addColumn("expiresAt", moment, (c) => c.notNull())
    .addColumn("token", "text", (c) => c.notNull().unique())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .addColumn("userId", "text", (c) => c.notNull().references("desk_person.id").onDelete("cascade"))
    .execute();
  await table("desk_account")
    .addColumn("accountId", "text", (c) => c.notNull())
    .addColumn("providerId", "text", (c) => c.notNull())
    .addColumn("userId", "text", (c) => c.notNull().references("desk_person.id").onDelete("cascade"))
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", moment)
    .addColumn("refreshTokenExpiresAt", moment)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .execute();
  await table("desk_verification")
    .addColumn("identifier", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("expiresAt", moment, (c) => c.notNull())
    .execute();
  for (const owned of ["desk_session", "desk_account"])
    await db.schema.createIndex(`${owned}_by_person`).on(owned).column("userId").execute();
}

import { type Kysely, sql } from "kysely";
import type { Home, Tables } from "../tables.ts";
import { told } from "../told.ts";
import { type AuditEntry, type AuditFilter, type AuditLine, appendAudit, auditLines } from "./audit.ts";
import { forgetTries, returnTry, takeTry, type WaitRule } from "./waits.ts";

/** Somebody who has an account at the desk, or had one. */
export interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly since: string;
  readonly hasSecondFactor: boolean;
  /** When they were suspended; null while they may sign in. */
  readonly suspended: string | null;
}

/** A link that lets somebody in. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  /** Whose password it sets anew; null where it makes an account. */
  readonly person: string | null;
  readonly invitedBy: string;
  readonly at: string;
  readonly expires: string;
}

/** What the desk keeps of people beside what its sign-in library keeps: rights, invitations, waits and the audit. */
export class Accounts {
  readonly #db: Kysely<Tables>;
  readonly #home: Home;
  readonly #now: () => string;

  constructor(db: Kysely<Tables>, home: Home, now: () => string) {
    this.#db = db;
    this.#home = home;
    this.#now = now;
  }

  people(): Promise<KeptPerson[]> {
    return told(async () => {
      const rows = await this.#db.selectFrom("desk_person").selectAll().orderBy("name").execute();
      return rows.map(({ id, name, email, role, createdAt, twoFactorEnabled, suspended }) => ({
        id,
        name,
        email,
        role,
        since: new Date(createdAt).toISOString(),
        hasSecondFactor: Boolean(twoFactorEnabled),
        suspended,
      }));
    });
  }

  /** Whether a name was ever anybody's: it stands beside their decisions, and is nobody else's. */
  isNameTaken(nameKey: string): Promise<boolean> {
    return told(async () => {
      const row = await this.#db
        .selectFrom("desk_person")
        .select("id")
        .where("nameKey", "=", nameKey)
        .executeTakeFirst();
      return row !== undefined;
    });
  }

  /** Changes what somebody may do. False, and nothing is done, where no admin would be left who may sign in. */
  setRole(id: string, role: string, entry: AuditEntry): Promise<boolean> {
    return this.#change(id, { role }, entry);
  }

  /** Keeps somebody from signing in and ends their sessions, or lets them in again. False where no admin would be left. */
  setSuspended(id: string, isSuspended: boolean, entry: AuditEntry): Promise<boolean> {
    return this.#change(id, { suspended: isSuspended ? this.#now() : null }, entry);
  }

  /** Takes somebody's second factor away, for who lost theirs. */
  dropSecondFactor(id: string): Promise<void> {
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        await tx.deleteFrom("desk_two_factor").where("userId", "=", id).execute();
        await tx
          .updateTable("desk_person")
          .set({ twoFactorEnabled: this.#home === "sqlite" ? 0 : false })
          .where("id", "=", id)
          .execute();
      }),
    );
  }

  async #change(
    id: string,
    change: { readonly role?: string; readonly suspended?: string | null },
    entry: AuditEntry,
  ): Promise<boolean> {
    const left = new Error("no admin would be left");
    try {
      await told(() =>
        this.#db.transaction().execute(async (tx) => {
          // Two admins who take each other's role away at once wait for each other.
          if (this.#home === "postgres") await sql`lock table desk_person in share row exclusive mode`.execute(tx);
          await tx.updateTable("desk_person").set(change).where("id", "=", id).execute();
          const admin = await tx
            .selectFrom("desk_person")
            .select("id")
            .where("role", "=", "admin")
            .where("suspended", "is", null)
            .executeTakeFirst();
          if (admin === undefined) throw left;
          if (change.suspended) await tx.deleteFrom("desk_session").where("userId", "=", id).execute();
          await appendAudit(tx, entry, this.#now());
        }),
      );
      return true;
    } catch (error) {
      if (error === left) return false;
      throw error;
    }
  }

  /** Keeps an invitation. Earlier ones of the same address are good no more. */
  invite(invitation: Invitation & { readonly tokenHash: string }, entry: AuditEntry): Promise<void> {
    const { tokenHash, invitedBy, ...kept } = invitation;
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        await tx
          .updateTable("desk_invitation")
          .set({ ended: this.#now() })
          .where("email", "=", kept.email)
          .where("ended", "is", null)
          .execute();
        await tx
          .insertInto("desk_invitation")
          .values({ ...kept, invited_by: invitedBy, token_hash: tokenHash, ended: null })
          .execute();
        await appendAudit(tx, entry, this.#now());
      }),
    );
  }

  /** The invitations that are good now. */
  invitations(): Promise<Invitation[]> {
    return told(async () => (await this.#good().orderBy("at").execute()).map(invitationOf));
  }

  /** The invitation of a token, by its SHA-256; null where it is not good, or not any more. */
  invitationOf(tokenHash: string): Promise<Invitation | null> {
    return told(async () => {
      const row = await this.#good().where("token_hash", "=", tokenHash).executeTakeFirst();
      return row === undefined ? null : invitationOf(row);
    });
  }

  /** Ends an invitation: it is used or withdrawn. True for the one who ended it, of all who try at once. */
  endInvitation(id: string): Promise<boolean> {
    return told(async () => {
      const { numUpdatedRows } = await this.#db
        .updateTable("desk_invitation")
        .set({ ended: this.#now() })
        .where("id", "=", id)
        .where("ended", "is", null)
        .executeTakeFirst();
      return Number(numUpdatedRows) === 1;
    });
  }

  #good() {
    return this.#db
      .selectFrom("desk_invitation")
      .selectAll()
      .where("ended", "is", null)
      .where("expires", ">", this.#now());
  }

  /** Counts a try; 0 where it may go on, else how many milliseconds are to be waited. */
  takeTry(key: string, rule: WaitRule): Promise<number> {
    return told(() => takeTry(this.#db, key, rule, Date.parse(this.#now())));
  }
  forgetTries(...keys: string[]): Promise<void> {
    return told(() => forgetTries(this.#db, keys));
  }
  returnTry(key: string): Promise<void> {
    return told(() => returnTry(this.#db, key));
  }

  audit(entry: AuditEntry): Promise<void> {
    return told(() => appendAudit(this.#db, entry, this.#now()));
  }
  auditLines(filter: AuditFilter): Promise<AuditLine[]> {
    return told(() => auditLines(this.#db, filter));
  }
}

function invitationOf({ invited_by, token_hash: _, ended: __, ...row }: Tables["desk_invitation"]): Invitation {
  return { ...row, invitedBy: invited_by };
}

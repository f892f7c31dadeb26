import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { told } from "../told.ts";
import { type Subscription, subscriptionOf } from "./subscription.ts";

/** Who wants to be told of what, and how. */
export class Subscriptions {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  make({
    wanted,
    tokenHash,
    ...one
  }: Omit<Subscription, "number" | "stopped" | "why"> & { readonly tokenHash: string | null }): Promise<number> {
    return told(async () => {
      const { number } = await this.#db
        .insertInto("desk_subscription")
        .values({ ...one, kind: wanted.kind, what_json: JSON.stringify(wanted), token_hash: tokenHash })
        .returning("number")
        .executeTakeFirstOrThrow();
      return Number(number);
    });
  }

  /** Those of a person, or all that are not stopped. */
  list(person: string | null): Promise<Subscription[]> {
    return told(async () => {
      const all = this.#db.selectFrom("desk_subscription").selectAll().orderBy("number");
      const rows = await (person === null
        ? all.where("stopped", "is", null)
        : all.where("person", "=", person)
      ).execute();
      return rows.map(subscriptionOf);
    });
  }

  byToken(tokenHash: string): Promise<Subscription | null> {
    return told(async () => {
      const row = await this.#db
        .selectFrom("desk_subscription")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .where("stopped", "is", null)
        .executeTakeFirst();
      return row ? subscriptionOf(row) : null;
    });
  }

  /** Stops one, and drops what is still to be sent. False where the person has none of that number that goes on; of anybody where `person` is null. */
  stop(number: number, person: string | null, at: string, why: string | null): Promise<boolean> {
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        let stopping = tx
          .updateTable("desk_subscription")
          .set({ stopped: at, why })
          .where("number", "=", number)
          .where("stopped", "is", null);
        if (person !== null) stopping = stopping.where("person", "=", person);
        const { numUpdatedRows } = await stopping.executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await tx.updateTable("desk_delivery").set({ next: null }).where("subscription", "=", number).execute();
        return true;
      }),
    );
  }
}

import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import { told } from "./told.ts";

/** A feed that somebody follows. Moments are ISO 8601 in UTC. */
export interface Feed {
  readonly number: number;
  readonly address: string;
  readonly by: string;
  readonly at: string;
  /** Minutes from one look to the next. */
  readonly minutes: number;
  /** When it is looked at next. */
  readonly due: string;
  readonly looked: string | null;
  /** When something new came last. */
  readonly came: string | null;
  /** Why the last look did not do, in a sentence; null where it did. */
  readonly trouble: string | null;
  readonly stopped: string | null;
}

/** What looking at a feed came to. */
export interface FeedLooked {
  readonly at: string;
  readonly due: string;
  readonly isNew: boolean;
  readonly trouble: string | null;
  /** Keys of the entries that were taken. */
  readonly taken: readonly string[];
  /** What its server said of this version, as data. */
  readonly version: object | null;
}

/** The feeds that people follow. */
export class Feeds {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Follows a feed, again where it was stopped; gives its number. */
  follow({ address, by, at, minutes }: Pick<Feed, "address" | "by" | "at" | "minutes">): Promise<number> {
    return told(async () => {
      const { number } = await this.#db
        .insertInto("desk_feed")
        .values({ address, by, at, minutes, due: at })
        .onConflict((conflict) => conflict.column("address").doUpdateSet({ by, minutes, due: at, stopped: null }))
        .returning("number")
        .executeTakeFirstOrThrow();
      return Number(number);
    });
  }

  /** Stops following. False where there is none of that number that is followed. */
  stop(number: number, at: string): Promise<boolean> {
    return this.#change(number, { stopped: at });
  }

  /** Has it looked at as soon as may be. False where there is none of that number that is followed. */
  hurry(number: number, at: string): Promise<boolean> {
    return this.#change(number, { due: at });
  }

  /** All feeds, those that are followed first. */
  list(): Promise<Feed[]> {
    return told(async () => {
      const rows = await this.#db.selectFrom("desk_feed").selectAll().orderBy("address").execute();
      return rows.map(feedOf).sort((a, b) => Number(a.stopped !== null) - Number(b.stopped !== null));
    });
  }

  /**
   * Takes the next feed that is due, so that nobody else does until `until`; null where none is. With it what is known of it.
   */
  claim(
    now: string,
    until: string,
  ): Promise<{ readonly feed: Feed; readonly taken: Set<string>; readonly version: unknown } | null> {
    return told(async () => {
      const isFree = this.#db
        .selectFrom("desk_feed")
        .where("stopped", "is", null)
        .where("due", "<=", now)
        .where((eb) => eb.or([eb("claimed", "is", null), eb("claimed", "<", now)]));
      const candidates = await isFree.select("number").orderBy("due").execute();
      for (const { number } of candidates) {
        const row = await this.#db
          .updateTable("desk_feed")
          .set({ claimed: until })
          .where("number", "=", number)
          .where("stopped", "is", null)
          .where((eb) => eb.or([eb("claimed", "is", null), eb("claimed", "<", now)]))
          .returningAll()
          .executeTakeFirst();
        // Another desk was quicker.
        if (!row) continue;
        const entries = await this.#db
          .selectFrom("desk_feed_entry")
          .where("feed", "=", number)
          .select("entry")
          .execute();
        return {
          feed: feedOf(row),
          taken: new Set(entries.map(({ entry }) => entry)),
          version: row.version_json === null ? null : (JSON.parse(row.version_json) as unknown),
        };
      }
      return null;
    });
  }

  /** Keeps what a look came to, and lets others look again. */
  looked(number: number, { at, due, isNew, trouble, taken, version }: FeedLooked): Promise<void> {
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        for (const entry of taken)
          await tx
            .insertInto("desk_feed_entry")
            .values({ feed: number, entry, at })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        await tx
          .updateTable("desk_feed")
          .set({
            claimed: null,
            looked: at,
            due,
            trouble,
            version_json: version === null ? null : JSON.stringify(version),
            ...(isNew && { came: at }),
          })
          .where("number", "=", number)
          .execute();
      }),
    );
  }

  #change(number: number, change: { readonly stopped: string } | { readonly due: string }): Promise<boolean> {
    return told(async () => {
      const { numUpdatedRows } = await this.#db
        .updateTable("desk_feed")
        .set(change)
        .where("number", "=", number)
        .where("stopped", "is", null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }
}

function feedOf(row: Feed & { readonly number: number }): Feed {
  const { number, address, by, at, minutes, due, looked, came, trouble, stopped } = row;
  return { number: Number(number), address, by, at, minutes, due, looked, came, trouble, stopped };
}

import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** How often something may be tried, and how the wait grows where it is tried more often. Times in milliseconds. */
export interface WaitRule {
  /** Tries before the first wait. */
  readonly free: number;
  /** The first wait; each next is twice as long. */
  readonly first: number;
  readonly longest: number;
  /** After this long without a try, all is forgotten. */
  readonly forget: number;
}

/** Longest that a row is of use, whatever the rule; older ones are swept out. */
const STALE = 48 * 3_600_000;

/**
 * Counts a try. Gives 0 where it may go on, else how many milliseconds are to be waited. One statement, so that tries at once, on whatever
 * server, are counted each.
 */
export async function takeTry(db: Kysely<Tables>, key: string, rule: WaitRule, now: number): Promise<number> {
  const { free, first, longest, forget } = rule;
  const isOld = sql<boolean>`desk_wait.seen < ${now - forget}`;
  const wait = sql<number>`case when ${isOld} or desk_wait.tries + 1 < ${free} then ${free <= 1 ? first : 0}
    when desk_wait.wait = 0 then ${first} when desk_wait.wait * 2 > ${longest} then ${longest} else desk_wait.wait * 2 end`;
  const begun = free <= 1 ? first : 0;
  const counted = await db
    .insertInto("desk_wait")
    .values({ key, tries: 1, wait: begun, until: now + begun, seen: now })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({
          tries: sql<number>`case when ${isOld} then 1 else desk_wait.tries + 1 end`,
          wait,
          until: sql<number>`${now} + ${wait}`,
          seen: now,
        })
        .where("desk_wait.until", "<=", now),
    )
    .returning("tries")
    .executeTakeFirst();
  if (counted !== undefined) {
    if (Number(counted.tries) === 1) await sweep(db, now);
    return 0;
  }
  const row = await db.selectFrom("desk_wait").select("until").where("key", "=", key).executeTakeFirst();
  return Math.max(Number(row?.until ?? now) - now, 1);
}

/** Forgets the tries of a key: the right word was said. */
export async function forgetTries(db: Kysely<Tables>, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await db.deleteFrom("desk_wait").where("key", "in", keys).execute();
}

/** Takes back one try that turned out right, without ending a wait. */
export async function returnTry(db: Kysely<Tables>, key: string): Promise<void> {
  await db
    .updateTable("desk_wait")
    .set({ tries: sql<number>`tries - 1` })
    .where("key", "=", key)
    .where("tries", ">", 0)
    .execute();
}

async function sweep(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .deleteFrom("desk_wait")
    .where("seen", "<", now - STALE)
    .execute();
}

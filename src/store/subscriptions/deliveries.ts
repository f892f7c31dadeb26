import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { told } from "../told.ts";
import { type Subscription, subscriptionOf } from "./subscription.ts";

/** What there was to tell of a case. Holds may have come since: nothing of it is shown as it stands here. */
export interface Notice {
  readonly number: number;
  readonly case: string;
  readonly at: string;
  readonly sentences: readonly string[];
}

/** Something that is to be sent. */
export interface Delivery {
  readonly number: number;
  readonly attempts: number;
  readonly next: string;
  readonly subscription: Subscription;
  readonly notice: Notice;
}

/** What is to be sent to whom, what came of it, and what everybody was to be told. */
export class Deliveries {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** What is due to be sent, the first first. */
  due(now: string, limit = 50): Promise<Delivery[]> {
    return told(async () => {
      const rows = await this.#withNotices()
        .where("delivery.next", "<=", now)
        .where("sub.stopped", "is", null)
        .orderBy("delivery.number")
        .limit(limit)
        .execute();
      return rows.map(({ delivery, attempts, next, ...row }) => ({
        number: Number(delivery),
        attempts: Number(attempts),
        next: next ?? now,
        subscription: subscriptionOf(row),
        notice: noticeOf(row),
      }));
    });
  }

  /** Takes a delivery, so that no other desk sends it before `until`; false where another was quicker. */
  claim({ number, next }: Pick<Delivery, "number" | "next">, until: string): Promise<boolean> {
    return told(async () => {
      const { numUpdatedRows } = await this.#db
        .updateTable("desk_delivery")
        .set({ next: until })
        .where("number", "=", number)
        .where("next", "=", next)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }

  /** Keeps what an attempt came to: done, or when it is tried next. */
  tried(
    number: number,
    came: { attempts: number; answer: string; next: string | null; done: string | null },
  ): Promise<void> {
    return told(async () => {
      await this.#db.updateTable("desk_delivery").set(came).where("number", "=", number).execute();
    });
  }

  /** What a subscription was to be told of, the latest first. */
  notices(subscription: number, limit: number): Promise<Notice[]> {
    return told(async () => {
      const rows = await this.#withNotices()
        .where("sub.number", "=", subscription)
        .orderBy("notice.number", "desc")
        .limit(limit)
        .execute();
      return rows.map(noticeOf);
    });
  }

  /** What everybody was to be told of on a day, with who. */
  noticesOn(day: string): Promise<{ readonly name: string; readonly person: string; readonly notice: Notice }[]> {
    return told(async () => {
      const rows = await this.#withNotices()
        .where("notice.at", ">=", day)
        .where("notice.at", "<", `${day}U`)
        .orderBy("sub.name")
        .orderBy("sub.person")
        .orderBy("notice.number")
        .execute();
      return rows.map((row) => ({ name: row.name, person: row.person, notice: noticeOf(row) }));
    });
  }

  /** How the last attempt of each subscription went. */
  lastAnswers(person: string): Promise<Map<number, { answer: string | null; attempts: number; waiting: number }>> {
    return told(async () => {
      const rows = await this.#db
        .selectFrom("desk_delivery as delivery")
        .innerJoin("desk_subscription as sub", "sub.number", "delivery.subscription")
        .where("sub.person", "=", person)
        .select(["delivery.subscription", "delivery.answer", "delivery.attempts", "delivery.next"])
        .orderBy("delivery.number")
        .execute();
      const last = new Map<number, { answer: string | null; attempts: number; waiting: number }>();
      for (const { subscription, answer, attempts, next } of rows) {
        const before = last.get(Number(subscription));
        last.set(Number(subscription), {
          answer: answer ?? before?.answer ?? null,
          attempts,
          waiting: (before?.waiting ?? 0) + (next === null ? 0 : 1),
        });
      }
      return last;
    });
  }

  #withNotices() {
    return this.#db
      .selectFrom("desk_delivery as delivery")
      .innerJoin("desk_subscription as sub", "sub.number", "delivery.subscription")
      .innerJoin("desk_notice as notice", "notice.number", "delivery.notice")
      .selectAll("sub")
      .select(["delivery.number as delivery", "delivery.attempts", "delivery.next"])
      .select(["notice.number as notice", "notice.case_id", "notice.at", "notice.sentences_json"]);
  }
}

function noticeOf(row: { notice: number; case_id: string; at: string; sentences_json: string }): Notice {
  const sentences = JSON.parse(row.sentences_json) as string[];
  return { number: Number(row.notice), case: row.case_id, at: row.at, sentences };
}

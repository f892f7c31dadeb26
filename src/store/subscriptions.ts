import type { Kysely } from "kysely";
import type { CaseFile, Document } from "../model/index.ts";
import type { KeptCase } from "./find-cases.ts";
import type { Tables } from "./tables.ts";
import { told } from "./told.ts";

export type SubscriptionWay = "feed" | "webhook" | "mail";

/** What somebody wants to be told of: one case, or the cases that a search finds. */
export type Wanted =
  | { readonly kind: "case"; readonly case: string }
  | {
      readonly kind: "search";
      readonly words?: string;
      readonly state?: string;
      readonly year?: string;
      readonly agency?: string;
    };

/** Who wants to be told of what, and how. */
export interface Subscription {
  readonly number: number;
  /** The id of their account. */
  readonly person: string;
  readonly name: string;
  readonly wanted: Wanted;
  readonly way: SubscriptionWay;
  readonly address: string | null;
  readonly secret: string | null;
  readonly made: string;
  readonly stopped: string | null;
  /** Why it was stopped, where the desk did it. */
  readonly why: string | null;
}

/** A case as it was when it was told of last. */
export interface Told extends KeptCase {
  readonly digest: string;
  /** The number of the last decision by then. */
  readonly decision: number;
}

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

/** Who is told of what, and what was told. */
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

  /** Remembers cases as they are now, so that only what changes from here on is told; all cases unless some are named. */
  remember(decision: number, ids: readonly string[] | null): Promise<void> {
    return told(async () => {
      await this.#db
        .insertInto("desk_told")
        .columns(["case_id", "digest", "decision", "file_json", "documents_json"])
        .expression((eb) => {
          const cases = eb
            .selectFrom("case_file")
            .select(({ val }) => ["id", "digest", val(decision).as("decision"), "file_json", "documents_json"])
            .where("digest", "is not", null);
          return ids === null ? cases : cases.where("id", "in", [...ids]);
        })
        .onConflict((conflict) =>
          conflict.column("case_id").doUpdateSet(({ ref }) => ({
            digest: ref("excluded.digest"),
            decision: ref("excluded.decision"),
            file_json: ref("excluded.file_json"),
            documents_json: ref("excluded.documents_json"),
          })),
        )
        .execute();
    });
  }

  /** A case as it was told of last; null where it is not watched. */
  told(id: string): Promise<Told | null> {
    return told(async () => {
      const row = await this.#db.selectFrom("desk_told").selectAll().where("case_id", "=", id).executeTakeFirst();
      if (!row) return null;
      return {
        digest: row.digest,
        decision: Number(row.decision),
        file: JSON.parse(row.file_json) as CaseFile,
        documents: JSON.parse(row.documents_json) as Document[],
      };
    });
  }

  /** The ids of cases that are not as they were told of last, or never were; with what they are made from now. */
  changed(): Promise<{ id: string; digest: string; decision: number | null }[]> {
    return told(async () => {
      const rows = await this.#db
        .selectFrom("case_file")
        .leftJoin("desk_told", "desk_told.case_id", "case_file.id")
        .where((eb) =>
          eb.or([eb("desk_told.digest", "is", null), eb("desk_told.digest", "!=", eb.ref("case_file.digest"))]),
        )
        .select(["case_file.id", "case_file.digest", "desk_told.decision"])
        .orderBy("case_file.id")
        .execute();
      return rows.map((row) => ({ ...row, decision: row.decision === null ? null : Number(row.decision) }));
    });
  }

  /** The lowest number that any watched case was told of by; null where none is watched. */
  firstDecision(): Promise<number | null> {
    return told(async () => {
      const row = await this.#db
        .selectFrom("desk_told")
        .select(({ fn }) => fn.min("decision").as("first"))
        .executeTakeFirst();
      return row?.first === null || row?.first === undefined ? null : Number(row.first);
    });
  }

  /**
   * Puts in place what a case was told of by now, and keeps the notice with what is to be sent, all or nothing. False, and nothing is done,
   * where another desk told of it meanwhile: nothing is told twice.
   */
  tell(
    before: Pick<Told, "digest" | "decision"> | null,
    now: Pick<Told, "digest" | "decision"> & KeptCase,
    notice: Pick<Notice, "at" | "sentences"> | null,
    deliveries: readonly { readonly subscription: number; readonly next: string | null }[],
  ): Promise<boolean> {
    const { file, documents, digest, decision } = now;
    const row = { digest, decision, file_json: JSON.stringify(file), documents_json: JSON.stringify(documents) };
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        const put =
          before === null
            ? await tx
                .insertInto("desk_told")
                .values({ case_id: file.id, ...row })
                .onConflict((conflict) => conflict.doNothing())
                .returning("case_id")
                .executeTakeFirst()
            : await tx
                .updateTable("desk_told")
                .set(row)
                .where("case_id", "=", file.id)
                .where("digest", "=", before.digest)
                .where("decision", "=", before.decision)
                .returning("case_id")
                .executeTakeFirst();
        if (!put) return false;
        if (notice === null || deliveries.length === 0) return true;
        const { number } = await tx
          .insertInto("desk_notice")
          .values({ case_id: file.id, at: notice.at, sentences_json: JSON.stringify(notice.sentences) })
          .returning("number")
          .executeTakeFirstOrThrow();
        await tx
          .insertInto("desk_delivery")
          .values(
            deliveries.map(({ subscription, next }) => ({
              subscription,
              notice: number,
              next,
              attempts: 0,
              answer: null,
              done: next === null ? notice.at : null,
            })),
          )
          .execute();
        return true;
      }),
    );
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

function subscriptionOf(row: {
  number: number;
  person: string;
  name: string;
  what_json: string;
  way: string;
  address: string | null;
  secret: string | null;
  made: string;
  stopped: string | null;
  why: string | null;
}): Subscription {
  const { number, person, name, what_json, way, address, secret, made, stopped, why } = row;
  const wanted = JSON.parse(what_json) as Wanted;
  return {
    number: Number(number),
    person,
    name,
    wanted,
    way: way as SubscriptionWay,
    address,
    secret,
    made,
    stopped,
    why,
  };
}

function noticeOf(row: { notice: number; case_id: string; at: string; sentences_json: string }): Notice {
  const sentences = JSON.parse(row.sentences_json) as string[];
  return { number: Number(row.notice), case: row.case_id, at: row.at, sentences };
}

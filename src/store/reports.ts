import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import { told } from "./told.ts";

/** An error that a reader of the published record reports. */
export interface NewReport {
  /** What it is about, as the link on the page names it: a case's id, or a case's id and a fact. */
  readonly about: string;
  readonly message: string;
  /** How the reader can be answered; null where they said nothing of it. */
  readonly contact: string | null;
  readonly at: string;
}

/** What an editor answered. */
export interface ReportAnswer {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export interface KeptReport extends NewReport {
  readonly number: number;
  readonly answer: ReportAnswer | null;
}

/** What readers report, in the order in which it came. Append-only. */
export class Reports {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Keeps a report, and gives its number. */
  add(report: NewReport): Promise<number> {
    return told(async () => {
      const { number } = await this.#db
        .insertInto("reader_report")
        .values(report)
        .returning("number")
        .executeTakeFirstOrThrow();
      return Number(number);
    });
  }

  /** Keeps an answer. False where the report is answered already, or there is none. */
  answer(number: number, { by, reason, at }: ReportAnswer): Promise<boolean> {
    return told(async () => {
      const { numInsertedOrUpdatedRows = 0n } = await this.#db
        .insertInto("reader_report_answer")
        .columns(["report", "by", "reason", "at"])
        .expression((eb) =>
          eb
            .selectFrom("reader_report")
            .where("number", "=", number)
            .select(({ val }) => ["number", val(by).as("by"), val(reason).as("reason"), val(at).as("at")]),
        )
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    });
  }

  /** Reports, the latest first; those that wait for an answer, or those that were answered. */
  list(which: "waiting" | "answered", limit: number, offset = 0): Promise<KeptReport[]> {
    return told(async () => {
      const rows = await this.#db
        .selectFrom("reader_report")
        .leftJoin("reader_report_answer", "reader_report_answer.report", "reader_report.number")
        .where("reader_report_answer.report", which === "waiting" ? "is" : "is not", null)
        .select(["number", "about", "message", "contact", "reader_report.at as at"])
        .select(["by", "reason", "reader_report_answer.at as answered"])
        .orderBy("number", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(({ number, about, message, contact, at, by, reason, answered }) => ({
        number: Number(number),
        about,
        message,
        contact,
        at,
        answer: by === null || reason === null || answered === null ? null : { by, reason, at: answered },
      }));
    });
  }

  /** How many wait for an answer. */
  waiting(): Promise<number> {
    return told(async () => {
      const { count } = await this.#db
        .selectFrom("reader_report")
        .leftJoin("reader_report_answer", "reader_report_answer.report", "reader_report.number")
        .where("reader_report_answer.report", "is", null)
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(count);
    });
  }
}

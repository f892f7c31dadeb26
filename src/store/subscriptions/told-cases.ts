import type { Kysely } from "kysely";
import type { CaseFile, Document } from "../../model/index.ts";
import type { KeptCase } from "../find-cases.ts";
import type { Tables } from "../tables.ts";
import { told } from "../told.ts";
import type { Notice } from "./deliveries.ts";

/** A case as it was when it was told of last. */
export interface Told extends KeptCase {
  readonly digest: string;
  /** The number of the last decision by then. */
  readonly decision: number;
}

/** What cases were when they were told of last, and what is told of them by now. */
export class ToldCases {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
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
}

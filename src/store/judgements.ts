import type { Kysely, Transaction } from "kysely";
import { AnswerableError, hashOfWithdrawal, Judgement, type RecordId, type Withdrawal } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** How many rows go into one statement: few enough that no home runs out of parameters. */
const AT_ONCE = 500;

/** Keeps judgements and withdrawals, all or none. A judgement that is there already is left as it is. */
export async function keepJudgements(
  db: Kysely<Tables>,
  added: readonly Judgement[],
  withdrawn: readonly Withdrawal[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (let from = 0; from < added.length; from += AT_ONCE)
      await tx
        .insertInto("judgement")
        .values(added.slice(from, from + AT_ONCE).map(rowOf))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    for (const withdrawal of withdrawn) await withdraw(tx, withdrawal);
  });
}

/** Refused where there is no such judgement, or it was withdrawn before: its first withdrawal stays what it was. */
async function withdraw(tx: Transaction<Tables>, withdrawal: Withdrawal): Promise<void> {
  const { judgement } = withdrawal;
  const known = await tx.selectFrom("judgement").where("id", "=", judgement).select("id").executeTakeFirst();
  if (!known)
    throw new AnswerableError(
      "no-judgement",
      `There is no judgement ${judgement} in the record. "answerable link history" lists those there are.`,
    );
  const { numInsertedOrUpdatedRows: kept } = await tx
    .insertInto("judgement_withdrawal")
    .values({ ...withdrawal, hash: hashOfWithdrawal(withdrawal) })
    .onConflict((conflict) => conflict.column("judgement").doNothing())
    .executeTakeFirst();
  if (kept === 0n)
    throw new AnswerableError("withdrawn-before", `Judgement ${judgement} was withdrawn before. Nothing was changed.`);
}

/** Which judgements are wanted; all of them unless told. */
export interface JudgementFilter {
  /** Those of which it is one of the two records. */
  readonly record?: RecordId;
  /** Those whose id begins so. */
  readonly id?: string;
}

/** Judgements with their withdrawals, in the order in which they were kept. */
export async function judgements(db: Kysely<Tables>, { record, id }: JudgementFilter): Promise<Judgement[]> {
  let query = db
    .selectFrom("judgement")
    .leftJoin("judgement_withdrawal as w", "w.judgement", "judgement.id")
    .select(["judgement_json", "w.by", "w.at", "w.reason"])
    .orderBy("number");
  if (id !== undefined) query = query.where("id", ">=", id).where("id", "<", `${id}g`);
  if (record)
    query = query.where((eb) =>
      eb.or([
        eb.and([eb("left_source", "=", record.source), eb("left_key", "=", record.key)]),
        eb.and([eb("right_source", "=", record.source), eb("right_key", "=", record.key)]),
      ]),
    );
  const rows = await query.execute();
  return rows.map(({ judgement_json, by, at, reason }) => {
    const withdrawn = by !== null && at !== null && reason !== null ? { by, at, reason } : null;
    return Judgement.parse({ ...(JSON.parse(judgement_json) as object), withdrawn });
  });
}

/** All withdrawals, each with the hash that it was kept with. */
export async function withdrawals(db: Kysely<Tables>): Promise<(Withdrawal & { readonly hash: string })[]> {
  return db.selectFrom("judgement_withdrawal").selectAll().orderBy("judgement").execute();
}

function rowOf({ withdrawn: _, ...judgement }: Judgement) {
  const { id, left, right, verdict, kind, at } = judgement;
  return {
    id,
    left_source: left.source,
    left_key: left.key,
    right_source: right.source,
    right_key: right.key,
    verdict,
    kind,
    judgement_json: JSON.stringify(judgement),
    at,
  };
}

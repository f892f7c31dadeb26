import type { Kysely } from "kysely";
import { Decision } from "../model/index.ts";
import { decisionsGrouped } from "./case-files.ts";
import { inPieces } from "./in-pieces.ts";
import type { Tables } from "./tables.ts";

/** Which decisions are wanted. */
export interface DecisionFilter {
  /** Only of these kinds. */
  readonly kinds?: readonly string[];
  /** Only those of this editor. */
  readonly by?: string;
  /** Only those with a number below this: the next page after one that ended with it. */
  readonly before?: number;
  /** 50 unless told. */
  readonly limit?: number;
  /** Only these. */
  readonly numbers?: readonly number[];
}

/** Some decisions, the last first. */
export async function decisionsPage(db: Kysely<Tables>, filter: DecisionFilter): Promise<Decision[]> {
  const { kinds, by, before, limit = 50, numbers } = filter;
  let query = db
    .selectFrom("decision_index")
    .innerJoin("decision", "decision.number", "decision_index.number")
    .select("decision_json")
    .orderBy("decision_index.number", "desc")
    .limit(limit);
  if (kinds?.length) query = query.where("kind", "in", kinds);
  if (by !== undefined) query = query.where("by", "=", by);
  if (before !== undefined) query = query.where("decision_index.number", "<", before);
  if (numbers) query = query.where("decision_index.number", "in", numbers.length > 0 ? numbers : [-1]);
  return (await query.execute()).map(({ decision_json }) => Decision.parse(JSON.parse(decision_json)));
}

/** The undoings of some decisions, of those undoings, and so on: for each what it undoes. */
export async function undoings(db: Kysely<Tables>, of: readonly number[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (let asked = of; asked.length > 0; ) {
    const next: number[] = [];
    for (const some of inPieces(asked))
      for (const { number, undoes } of await db
        .selectFrom("decision_index")
        .where("undoes", "in", some)
        .select(["number", "undoes"])
        .execute())
        if (undoes !== null && !found.has(number)) {
          found.set(number, undoes);
          next.push(number);
        }
    asked = next;
  }
  return found;
}

/** A case as a decision names it. */
export interface NamedCase {
  readonly decision: number;
  readonly id: string;
  readonly anchor: string;
}

/** The cases that some decisions name, by the decisions and in the order in which each names them. */
export async function namedIn(db: Kysely<Tables>, decisions: readonly number[]): Promise<NamedCase[]> {
  const found: NamedCase[] = [];
  for (const some of inPieces(decisions)) {
    const rows = await db
      .selectFrom("decision_case")
      .where("decision", "in", some)
      .orderBy("decision")
      .orderBy("position")
      .selectAll()
      .execute();
    for (const { decision, case_id, anchor } of rows) found.push({ decision, id: case_id, anchor });
  }
  return found;
}

/** The decisions that name a case by its id, or by one of its documents. */
export async function naming(db: Kysely<Tables>, id: string): Promise<NamedCase[]> {
  const rows = await db
    .selectFrom("decision_case")
    .where((eb) =>
      eb.or([
        eb("decision_case.case_id", "=", id),
        eb("anchor", "in", (sub) =>
          sub.selectFrom("case_document").where("case_document.case_id", "=", id).select("document"),
        ),
      ]),
    )
    .selectAll()
    .orderBy("decision")
    .execute();
  return rows.map(({ decision, case_id, anchor }) => ({ decision, id: case_id, anchor }));
}

/** The last decision's number; 0 where there is none. */
export async function lastDecision(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("decision")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/** Decisions up to a number that were neither there when everything was grouped last, nor applied to their cases since. */
export async function unapplied(db: Kysely<Tables>, upTo: number): Promise<number[]> {
  const rows = await db
    .selectFrom("decision_index")
    .where("number", ">", await decisionsGrouped(db))
    .where("number", "<=", upTo)
    .where("applied", "=", 0)
    .select("number")
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => number);
}

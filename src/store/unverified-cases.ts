import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** The cases with a fact that no editor verified. */
export interface UnverifiedCases {
  readonly count: number;
  /** The ids of some of them. */
  readonly some: readonly string[];
}

/** How many cases have a fact that no editor verified, and up to `most` of them; of one case alone where its id is given. */
export async function unverifiedCases(db: Kysely<Tables>, most: number, id?: string): Promise<UnverifiedCases> {
  const cases = db
    .selectFrom("case_status")
    .where("status", "<>", "verified")
    .$if(id !== undefined, (query) => query.where("case_id", "=", id ?? ""));
  const { count } = await cases
    .select(({ fn }) => fn.count<number>("case_id").distinct().as("count"))
    .executeTakeFirstOrThrow();
  const rows = await cases.select("case_id").distinct().orderBy("case_id").limit(most).execute();
  return { count: Number(count), some: rows.map(({ case_id }) => case_id) };
}

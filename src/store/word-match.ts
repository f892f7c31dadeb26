import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Home, Tables } from "./tables.ts";
import { folded } from "./words.ts";

/** How much may have the words, wherever, for the best to be looked for: each takes some microseconds. */
const RANKED = 5_000;

/** How rows of `words` that have some words are asked for in one home. */
export interface WordMatch {
  /** What stands behind FROM: the rows as `w`. */
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly body: RawBuilder<unknown>;
  /**
   * The order of the best first; of what was read last first where so much has the words that they say little about which is best. By its
   * number alone a row is then found in the order of the index, and none is looked at that is not shown.
   */
  readonly order: RawBuilder<unknown>;
  readonly isRanked: boolean;
}

/** How to ask for the rows that have all of some terms, each a word or words side by side. */
export async function matchOf(db: Kysely<Tables>, home: Home, terms: readonly string[]): Promise<WordMatch> {
  const quoted = terms.map((term) => `"${term}"`).join(" ");
  const [from, where] =
    home === "sqlite"
      ? [sql`words_text t join words w on w.number = t.rowid`, sql`words_text match ${quoted}`]
      : [
          sql`words w cross join (select websearch_to_tsquery('simple', ${folded(quoted)}) as q) as asked`,
          sql`w.lexemes @@ q`,
        ];
  const isRanked =
    (await countTo(db, RANKED, sql`${home === "sqlite" ? sql`words_text` : from} where ${where}`)) <= RANKED;
  const [rank, number, body] =
    home === "sqlite"
      ? [sql`t.rank`, sql`t.rowid`, sql`t.body`]
      : [sql`ts_rank(w.lexemes, q) desc`, sql`w.number`, sql`w.body`];
  return { from, where, body, order: isRanked ? sql`${rank}, ${number}` : sql`${number} desc`, isRanked };
}

/** How many rows there are, as far as one more than `most`. */
export async function countTo(db: Kysely<Tables>, most: number, sources: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 as one from ${sources} limit ${most + 1}) as found`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

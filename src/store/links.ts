import type { Kysely } from "kysely";
import type { Judgement, RecordId, ScoredPair, Withdrawal } from "../model/index.ts";
import { type JudgementFilter, judgements, keepJudgements, withdrawals } from "./judgements.ts";
import { replacePairs, scoredPair, scoredPairs } from "./scored-pairs.ts";
import type { Tables } from "./tables.ts";
import { told } from "./told.ts";

/** A record that a cluster of an id has, or had. */
export interface KeptAlias extends RecordId {
  readonly cluster: string;
}

const AT_ONCE = 500;

/** What a record keeps of links between lists. A judgement is never changed or taken out: it is withdrawn, and stays. */
export class Links {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  keepJudgements(added: readonly Judgement[], withdrawn: readonly Withdrawal[] = []): Promise<void> {
    return told(() => keepJudgements(this.#db, added, withdrawn));
  }
  judgements(filter: JudgementFilter = {}): Promise<Judgement[]> {
    return told(() => judgements(this.#db, filter));
  }
  withdrawals(): Promise<(Withdrawal & { readonly hash: string })[]> {
    return told(() => withdrawals(this.#db));
  }

  replacePairs(sources: readonly [left: string, right: string], pairs: readonly ScoredPair[]): Promise<void> {
    return told(() => replacePairs(this.#db, sources, pairs));
  }
  scoredPair(one: RecordId, other: RecordId): Promise<ScoredPair | null> {
    return told(() => scoredPair(this.#db, one, other));
  }
  scoredPairs(): Promise<ScoredPair[]> {
    return told(() => scoredPairs(this.#db));
  }

  /** Keeps which records the clusters have now; those that an id had before stay its own. */
  keepAliases(aliases: readonly KeptAlias[], at: string): Promise<void> {
    return told(() =>
      this.#db.transaction().execute(async (tx) => {
        for (let from = 0; from < aliases.length; from += AT_ONCE)
          await tx
            .insertInto("cluster_alias")
            .values(
              aliases.slice(from, from + AT_ONCE).map(({ cluster, source, key }) => ({ cluster, source, key, at })),
            )
            .onConflict((conflict) => conflict.doNothing())
            .execute();
      }),
    );
  }
  /** Every record that the clusters of an id ever had. */
  aliasesOf(cluster: string): Promise<KeptAlias[]> {
    return told(() =>
      this.#db
        .selectFrom("cluster_alias")
        .where("cluster", "=", cluster)
        .select(["cluster", "source", "key"])
        .orderBy("source")
        .orderBy("key")
        .execute(),
    );
  }
}

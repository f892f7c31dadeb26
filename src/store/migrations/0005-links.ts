import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable, refuseChanges } from "./append-only.ts";

/** What is held of records of other lists and ours, and how the matching scored them. */
export async function links(db: Kysely<unknown>, home: Home): Promise<void> {
  const { schema } = db;
  await withTwoRecords(countedTable(db, home, "judgement"))
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("verdict", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("judgement_json", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("judgement_withdrawal")
    .addColumn("judgement", "text", (c) => c.primaryKey().references("judgement.id"))
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();
  await countedTable(db, home, "cluster_alias")
    .addColumn("cluster", "text", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("cluster_alias_once", ["cluster", "source", "key"])
    .execute();
  await withTwoRecords(countedTable(db, home, "scored_pair"))
    .addColumn("weight", sql`double precision`, (c) => c.notNull())
    .addColumn("probability", sql`double precision`, (c) => c.notNull())
    .addColumn("parts_json", "text", (c) => c.notNull())
    .addUniqueConstraint("scored_pair_once", ["left_source", "left_key", "right_source", "right_key"])
    .execute();
  for (const side of ["left", "right"] as const)
    await schema
      .createIndex(`judgement_by_${side}`)
      .on("judgement")
      .columns([`${side}_source`, `${side}_key`])
      .execute();
  await refuseChanges(db, home, ["judgement", "judgement_withdrawal", "cluster_alias"]);
}

function withTwoRecords<T extends string, C extends string>(table: CreateTableBuilder<T, C>) {
  return table
    .addColumn("left_source", "text", (c) => c.notNull())
    .addColumn("left_key", "text", (c) => c.notNull())
    .addColumn("right_source", "text", (c) => c.notNull())
    .addColumn("right_key", "text", (c) => c.notNull());
}

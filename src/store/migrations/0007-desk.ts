import { type Kysely, sql } from "kysely";
import { indexDecisions } from "../decision-index.ts";
import type { Home, Tables } from "../tables.ts";

/**
 * What a desk asks for many times an hour, kept beside the case files so that no case file is opened for it: a narrow line for each case, what waits for an editor,
 * and which decisions name which case. All of it is made anew from what is kept for good. Lines of case files that were made before have no
 * `decided`: grouping makes those files once more and fills in the rest.
 */
export async function desk(db: Kysely<unknown>, home: Home): Promise<void> {
  const { schema } = db;
  // Both homes order by the bytes of the words, whatever language a server is set to.
  const words = home === "postgres" ? sql`text collate "C"` : sql`text`;
  await schema
    .createTable("case_line")
    .addColumn("case_id", words, (c) => c.primaryKey())
    .addColumn("title", words, (c) => c.notNull())
    .addColumn("day", words)
    .addColumn("city", "text")
    .addColumn("state", words)
    .addColumn("documents", "integer", (c) => c.notNull())
    .addColumn("latest", words)
    .addColumn("changed", words)
    .addColumn("waits", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("decided", "bigint")
    .execute();
  await schema.alterTable("case_file").addColumn("group_json", "text").execute();
  await schema.alterTable("case_document").addColumn("share", "text").execute();
  await schema.alterTable("case_agency").addColumn("label", "text").execute();
  for (const [table, column, type] of [
    ["case_status", "status", "text"],
    ["case_effect", "decision", "bigint"],
  ] as const)
    await schema
      .createTable(table)
      .addColumn("case_id", "text", (c) => c.notNull())
      .addColumn(column, type, (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_once`, ["case_id", column])
      .execute();
  await schema
    .createTable("waiting")
    .addColumn("owner", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("case_id", "text")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("weight", "integer", (c) => c.notNull())
    .addColumn("about", "text", (c) => c.notNull())
    .addColumn("because", "text", (c) => c.notNull())
    .addColumn("place", words, (c) => c.notNull())
    .addPrimaryKeyConstraint("waiting_once", ["owner", "position"])
    .execute();
  await schema
    .createTable("decision_index")
    .addColumn("number", "bigint", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("undoes", "bigint")
    .addColumn("applied", "integer", (c) => c.notNull())
    .execute();
  await schema
    .createTable("decision_case")
    .addColumn("decision", "bigint", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("anchor", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("decision_case_once", ["decision", "position"])
    .execute();
  for (const [table, name, columns] of [
    ["case_status", "status", ["status", "case_id"]],
    ["case_effect", "decision", ["decision"]],
    ["waiting", "weight", ["weight desc", "place", "position"]],
    ["waiting", "kind", ["kind", "weight desc", "place", "position"]],
    ["waiting", "case", ["case_id", "kind"]],
    ["decision_index", "undone", ["undoes"]],
    ["decision_case", "case", ["case_id"]],
    ["decision_case", "anchor", ["anchor"]],
  ] as const)
    await schema
      .createIndex(`${table}_by_${name}`)
      .on(table)
      .columns([...columns])
      .execute();
  await sql`insert into case_line (case_id, title, day, city, state, documents)
    select id, title, day, city, state, (select count(*) from case_document d where d.case_id = f.id) from case_file f`.execute(
    db,
  );
  await sql`insert into case_status (case_id, status) select distinct case_id, status from case_fact`.execute(db);
  await indexDecisions(db as Kysely<Tables>);
}

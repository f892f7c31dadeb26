import { sql, type Transaction } from "kysely";
import type { Reading, Text } from "../model/index.ts";
import type { Home, Tables } from "./tables.ts";

/** How many rows go into one statement: SQLite takes 32,766 values in one. */
const AT_ONCE = 500;

/** Puts the words of a document and its claims where they are searched, in place of those of an earlier reading. */
export async function indexWords(tx: Transaction<Tables>, home: Home, text: Text, reading: Reading): Promise<void> {
  const { document } = text;
  if (home === "sqlite")
    await tx
      .deleteFrom("words_text")
      .where("rowid", "in", tx.selectFrom("words").where("document", "=", document).select("number"))
      .execute();
  await tx.deleteFrom("words").where("document", "=", document).execute();
  const title = reading.document.title ?? "";
  const rows = [
    { claim: null, field: null, body: `${title}\n${text.content}` },
    ...reading.claims.map(({ id, field, evidence }) => ({
      claim: id,
      field,
      body: evidence.map(({ exact }) => exact).join(" … "),
    })),
  ];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    if (home === "postgres") {
      await tx
        .insertInto("words")
        .values(some.map((row) => ({ document, ...row, body: row.body.replaceAll("\0", " ") })))
        .execute();
      continue;
    }
    const { last } = await tx
      .selectFrom("words")
      .select(({ fn }) => fn.max("number").as("last"))
      .executeTakeFirstOrThrow();
    const numbered = some.map((row, i) => ({ number: Number(last ?? 0) + 1 + i, document, ...row }));
    await tx
      .insertInto("words")
      .values(numbered.map(({ body: _, ...row }) => row as (typeof numbered)[number]))
      .execute();
    for (const { number, body } of numbered)
      await sql`insert into words_text (rowid, body) values (${number}, ${body})`.execute(tx);
  }
}

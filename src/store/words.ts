import { type Kysely, sql, type Transaction } from "kysely";
import type { Reading, Text } from "../model/index.ts";
import type { Home, Tables } from "./tables.ts";

/** How many rows go into one statement: SQLite takes 32,766 values in one. */
const AT_ONCE = 500;

/** Puts the words of documents and their claims where they are searched, in place of those of earlier readings. */
export async function indexWords(
  tx: Transaction<Tables>,
  home: Home,
  made: readonly { readonly text: Text; readonly reading: Reading }[],
): Promise<void> {
  if (made.length === 0) return;
  const documents = made.map(({ text }) => text.document);
  if (home === "sqlite")
    await tx
      .deleteFrom("words_text")
      .where("rowid", "in", tx.selectFrom("words").where("document", "in", documents).select("number"))
      .execute();
  await tx.deleteFrom("words").where("document", "in", documents).execute();
  const rows = made.flatMap(({ text, reading }) => rowsFor(text, reading));
  if (home === "sqlite") await insertOnSqlite(tx, rows);
  else
    for (const some of inPieces(rows))
      await tx
        .insertInto("words")
        .values(some.map((row) => ({ ...row, lexemes: sql<string>`to_tsvector('simple', ${folded(row.body)})` })))
        .execute();
}

interface Row {
  readonly document: string;
  readonly claim: string | null;
  readonly field: string | null;
  readonly body: string;
}

function rowsFor({ document, content }: Text, { document: { title = "" }, claims }: Reading): Row[] {
  return [
    ...pieces(`${title}\n${content}`).map((body) => ({ claim: null, field: null, body })),
    ...claims.map(({ id, field, evidence }) => ({
      claim: id,
      field,
      body: evidence.map(({ exact }) => exact).join(" … "),
    })),
  ].map(({ body, ...row }) => ({ document, ...row, body: body.replaceAll("\0", " ") }));
}

function* inPieces(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
}

/** One transaction writes at a time on SQLite, so that the numbers after the last one are free. */
async function insertOnSqlite(tx: Transaction<Tables>, rows: readonly Row[]): Promise<void> {
  const { last } = await tx
    .selectFrom("words")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  let next = Number(last ?? 0) + 1;
  for (const some of inPieces(rows)) {
    const numbered = some.map((row) => ({ ...row, number: next++ }));
    const [found, searched] = [
      numbered.map(({ number, document, claim, field }) => sql`(${number}, ${document}, ${claim}, ${field})`),
      numbered.map(({ number, body }) => sql`(${number}, ${body})`),
    ];
    await sql`insert into words (number, document, claim, field) values ${sql.join(found)}`.execute(tx);
    await sql`insert into words_text (rowid, body) values ${sql.join(searched)}`.execute(tx);
  }
}

/** PostgreSQL takes a megabyte of words in one row: longer texts are cut at a space. */
const LONGEST = 100_000;

function pieces(body: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < body.length; ) {
    const space = body.length - from > LONGEST ? body.lastIndexOf(" ", from + LONGEST) : -1;
    const to = space > from ? space : Math.min(body.length, from + LONGEST);
    found.push(body.slice(from, to));
    from = to;
  }
  return found;
}

/** Words without the marks on their letters, so that "José" is found by "Jose". SQLite does the same by itself. */
export function folded(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Makes the words of every document anew from the texts and readings that count, as after a restore. */
export async function indexAll(db: Kysely<Tables>, home: Home): Promise<void> {
  for (let last = ""; ; ) {
    const rows = await db
      .selectFrom("current_reading")
      .innerJoin("reading", "reading.number", "current_reading.reading")
      .innerJoin("text", "text.number", "reading.text")
      .where("current_reading.document", ">", last)
      .orderBy("current_reading.document")
      .limit(AT_ONCE)
      .select(["current_reading.document", "text.content", "text.text_json", "reading.reading_json"])
      .execute();
    await db.transaction().execute(async (tx) => {
      const made = rows.map(({ content, text_json, reading_json }) => ({
        text: { ...(JSON.parse(text_json) as Omit<Text, "content">), content },
        reading: JSON.parse(reading_json) as Reading,
      }));
      await indexWords(tx, home, made);
    });
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.document ?? last;
  }
}

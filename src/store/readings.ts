import type { Kysely, Transaction } from "kysely";
import { type Decision, dayOf, type Reading, type Sha256, type Text } from "../model/index.ts";
import { decisions } from "./decisions.ts";
import type { Home, Tables } from "./tables.ts";
import { indexWords } from "./words.ts";

/** What reading a document gave, to be kept. `signs` tell its incident from others; they are kept beside it as data. */
export interface NewReading {
  readonly text: Text;
  readonly reading: Reading;
  readonly signs: object;
  /** Which reader of which version read it. */
  readonly reader: string;
}

/** How many documents are asked for at once. */
const AT_ONCE = 200;

/**
 * Keeps texts and their readings, which count from now on, all in one transaction. The same reader's reading of the same document is kept
 * once.
 */
export async function keepReadings(
  db: Kysely<Tables>,
  home: Home,
  made: readonly NewReading[],
  at: string,
): Promise<void> {
  if (made.length === 0) return;
  // Rows that two processes may both want are taken in one order, so that neither waits for the other.
  const some = [...new Map(made.map((one) => [documentOf(one), one])).values()].sort((a, b) =>
    documentOf(a) < documentOf(b) ? -1 : 1,
  );
  const documents = some.map(documentOf);
  await db.transaction().execute(async (tx) => {
    const textNumbers = await keepTexts(tx, some);
    await tx
      .insertInto("reading")
      .values(
        some.map(({ text, reading, signs, reader }) => ({
          document: reading.document.id,
          text: textNumbers.get(keyOf(text)) as number,
          reader,
          related: reading.relevance.related ? 1 : 0,
          published: dayOf(reading.document.published),
          // What rules refused is in the reading log, which is had by reading again.
          reading_json: JSON.stringify({ ...reading, refusals: [] }),
          signs_json: JSON.stringify(signs),
          at,
        })),
      )
      .onConflict((conflict) => conflict.columns(["document", "reader"]).doNothing())
      .execute();
    const rows = await tx
      .selectFrom("reading")
      .where("document", "in", documents)
      .select(["number", "document", "reader"])
      .execute();
    const numbers = new Map(rows.map(({ number, document, reader }) => [`${document} ${reader}`, number]));
    await tx
      .insertInto("current_reading")
      .values(
        some.map((one) => {
          const document = documentOf(one);
          return { document, reading: numbers.get(`${document} ${one.reader}`) as number };
        }),
      )
      .onConflict((conflict) =>
        conflict.column("document").doUpdateSet(({ ref }) => ({ reading: ref("excluded.reading") })),
      )
      .execute();
    await indexWords(tx, home, some);
    await tx.deleteFrom("unread").where("document", "in", documents).execute();
  });
}

function documentOf({ reading }: NewReading): Sha256 {
  return reading.document.id;
}

/** A text is known by its document and the version of the extractor that made it. */
function keyOf({ document, extractor }: Pick<Text, "document" | "extractor">): string {
  return `${document} ${extractor.name} ${extractor.version}`;
}

async function keepTexts(tx: Transaction<Tables>, made: readonly NewReading[]): Promise<Map<string, number>> {
  await tx
    .insertInto("text")
    .values(
      made.map(({ text: { content, ...text } }) => ({
        document: text.document,
        extractor: `${text.extractor.name} ${text.extractor.version}`,
        content,
        text_json: JSON.stringify(text),
      })),
    )
    .onConflict((conflict) => conflict.columns(["document", "extractor"]).doNothing())
    .execute();
  const rows = await tx
    .selectFrom("text")
    .where("document", "in", made.map(documentOf))
    .select(["number", "document", "extractor"])
    .execute();
  return new Map(rows.map(({ number, document, extractor }) => [`${document} ${extractor}`, number]));
}

/** The signs of a reading that counts, and that reading's number, which no other reading has. */
export interface NumberedSigns {
  readonly reading: number;
  readonly signs: unknown;
}

/** What all case files are made from, taken at one moment. */
export interface GroundOfCases {
  /** The signs of all readings that count. */
  readonly found: readonly NumberedSigns[];
  readonly decisions: readonly Decision[];
  /** How many readings and decisions there were: of two that worked case files out, the one with more knew more. */
  readonly known: number;
}

/** What all case files are made from. */
export async function groundOfCases(db: Kysely<Tables>): Promise<GroundOfCases> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const rows = await tx
        .selectFrom("current_reading")
        .innerJoin("reading", "reading.number", "current_reading.reading")
        .select(["reading.number", "reading.signs_json"])
        .execute();
      const found = rows.map(({ number, signs_json }) => ({
        reading: number,
        signs: JSON.parse(signs_json) as unknown,
      }));
      return { found, decisions: await decisions(tx), known: await countKnown(tx) };
    });
}

/** How many readings were ever kept and decisions ever made. */
export async function countKnown(db: Kysely<Tables>): Promise<number> {
  let known = 0;
  for (const table of ["reading", "decision"] as const) {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    known += Number(count);
  }
  return known;
}

/** The last day on which a document of the record was published; null when none gives a day. */
export async function lastPublished(db: Kysely<Tables>): Promise<string | null> {
  // From the last backwards to the first that counts: only readings that another took the place of are passed over.
  const row = await db
    .selectFrom("reading")
    .innerJoin("current_reading", "current_reading.reading", "reading.number")
    .where("reading.published", "is not", null)
    .select("reading.published")
    .orderBy("reading.published", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.published ?? null;
}

/** The readings that count of some documents. */
export async function readingsOf(db: Kysely<Tables>, documents: readonly Sha256[]): Promise<Reading[]> {
  const found: Reading[] = [];
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom("current_reading")
      .innerJoin("reading", "reading.number", "current_reading.reading")
      .where("current_reading.document", "in", documents.slice(from, from + AT_ONCE))
      .select("reading.reading_json")
      .execute();
    for (const { reading_json } of rows) found.push(JSON.parse(reading_json) as Reading);
  }
  return found;
}

/** What some documents say, by their ids, as the readings that count were made from it. */
export async function contentsOf(db: Kysely<Tables>, documents: readonly Sha256[]): Promise<Map<Sha256, string>> {
  const found = new Map<Sha256, string>();
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom("current_reading")
      .innerJoin("reading", "reading.number", "current_reading.reading")
      .innerJoin("text", "text.number", "reading.text")
      .where("current_reading.document", "in", documents.slice(from, from + AT_ONCE))
      .select(["text.document", "text.content"])
      .execute();
    for (const { document, content } of rows) found.set(document, content);
  }
  return found;
}

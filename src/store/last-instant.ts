import type { Kysely } from "kysely";
import { decisions } from "./decisions.ts";
import type { Tables } from "./tables.ts";

/** The last instant of which a record knows anything: of a capture, a reading or a decision, ISO 8601. Null for a record that holds nothing. */
export async function lastInstant(db: Kysely<Tables>): Promise<string | null> {
  const instants = (await decisions(db)).map(({ at }) => at);
  for (const table of ["capture", "reading"] as const) {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.max("at").as("last"))
      .executeTakeFirst();
    if (row?.last) instants.push(row.last);
  }
  return instants.reduce<string | null>(
    (last, at) => (last === null || new Date(at) > new Date(last) ? at : last),
    null,
  );
}

import { type Kysely, sql } from "kysely";
import { type CaseFilter, fits } from "./case-filter.ts";
import type { Tables } from "./tables.ts";

/** How many cases there are in a county and city; null where no document says so. */
export interface PlaceCount {
  readonly county: string | null;
  readonly city: string | null;
  readonly count: number;
}

/** How many cases happened in a month, and of how many no document tells what the others are counted by. */
export interface CaseChart {
  /** `2031-03`; `2031` where no month is known; null where no year is. In order, null last. */
  readonly months: readonly { readonly value: string | null; readonly count: number }[];
  readonly withoutAgency: number;
  readonly withoutFacts: number;
}

/** The cases that fit, by county and city. */
export async function countPlaces(db: Kysely<Tables>, filter: CaseFilter): Promise<PlaceCount[]> {
  const rows = await db
    .selectFrom("case_line")
    .where((eb) => fits(eb, filter))
    .select(["county", "city", ({ fn }) => fn.countAll<number>().as("count")])
    .groupBy(["county", "city"])
    .execute();
  return rows
    .map(({ count, ...place }) => ({ ...place, count: Number(count) }))
    .sort((a, b) => b.count - a.count || order(a, b));
}

/** What charts show besides the counts of `countCases`. */
export async function countMonths(db: Kysely<Tables>, filter: CaseFilter): Promise<CaseChart> {
  const lines = db.selectFrom("case_line").where((eb) => fits(eb, filter));
  const months = await lines
    .select((eb) => [
      eb.fn<string | null>("substr", ["day", eb.lit(1), eb.lit(7)]).as("value"),
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy("value")
    .execute();
  const without = async (table: "case_agency" | "case_status") => {
    const { count } = await lines
      .where(sql<boolean>`not exists (select 1 from ${sql.table(table)} o where o.case_id = case_line.case_id)`)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  return {
    months: months
      .map(({ value, count }) => ({ value, count: Number(count) }))
      .sort((a, b) => (a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1)),
    withoutAgency: await without("case_agency"),
    withoutFacts: await without("case_status"),
  };
}

function order(a: PlaceCount, b: PlaceCount): number {
  const key = ({ county, city }: PlaceCount) => `${county ?? "\uffff"} ${city ?? "\uffff"}`;
  return key(a) < key(b) ? -1 : 1;
}

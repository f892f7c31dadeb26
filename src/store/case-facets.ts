import type { Kysely } from "kysely";
import { type CaseFilter, fits } from "./case-filter.ts";
import type { Tables } from "./tables.ts";

/** How many cases have a value; null where it is not known of them. */
export interface FacetCount {
  readonly value: string | null;
  readonly count: number;
}

/** How many cases fit a filter, and how many there are of each state, year, agency and status of a fact. */
export interface CaseCounts {
  readonly total: number;
  readonly states: readonly FacetCount[];
  readonly years: readonly FacetCount[];
  /** By the name as a case file has it; the most frequent 100. */
  readonly agencies: readonly FacetCount[];
  /** Cases with at least one fact of the status; of the field, where the filter names one. */
  readonly statuses: readonly FacetCount[];
}

/** How many agencies are told of. */
const AGENCIES = 100;

/**
 * Counts the cases that fit. Each list of counts leaves out what the filter says of its own kind: beside the state that was picked it tells
 * how many cases the other states have.
 */
export async function countCases(db: Kysely<Tables>, filter: CaseFilter): Promise<CaseCounts> {
  const { total } = await db
    .selectFrom("case_line")
    .where((eb) => fits(eb, filter))
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const states = await db
    .selectFrom("case_line")
    .where((eb) => fits(eb, filter, "state"))
    .select(["state as value", ({ fn }) => fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const years = await db
    .selectFrom("case_line")
    .where((eb) => fits(eb, filter, "year"))
    .select((eb) => [
      eb.fn<string | null>("substr", ["day", eb.lit(1), eb.lit(4)]).as("value"),
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy("value")
    .execute();
  const agencies = await db
    .selectFrom("case_agency")
    .$if(narrows(filter, "agency"), (query) =>
      query.where("case_agency.case_id", "in", (eb) =>
        eb
          .selectFrom("case_line")
          .where((line) => fits(line, filter, "agency"))
          .select("case_line.case_id"),
      ),
    )
    .select(({ fn }) => [fn.coalesce(fn.min("label"), "name").as("value"), fn.countAll<number>().as("count")])
    .groupBy("name")
    .orderBy("count", "desc")
    .orderBy("name")
    .limit(AGENCIES)
    .execute();
  const { field } = filter;
  const inFitting = (eb: Parameters<typeof fits>[0]) => fits(eb, { ...filter, field: "" }, "status");
  const statuses = field
    ? await db
        .selectFrom("case_fact")
        .where("field", "=", field)
        .where("case_fact.case_id", "in", (eb) =>
          eb.selectFrom("case_line").where(inFitting).select("case_line.case_id"),
        )
        .select(["status as value", ({ fn }) => fn.countAll<number>().as("count")])
        .groupBy("status")
        .execute()
    : await db
        .selectFrom("case_status")
        .$if(narrows(filter, "status"), (query) =>
          query.where("case_status.case_id", "in", (eb) =>
            eb.selectFrom("case_line").where(inFitting).select("case_line.case_id"),
          ),
        )
        .select(["status as value", ({ fn }) => fn.countAll<number>().as("count")])
        .groupBy("status")
        .execute();
  return {
    total: Number(total),
    states: byCount(states),
    years: inOrder(years),
    agencies: byCount(agencies),
    statuses: byCount(statuses),
  };
}

/** Whether a filter leaves any case out, but for what it says of one kind and of order and pages. */
function narrows({ sort, limit, offset, ...filter }: CaseFilter, except: "agency" | "status"): boolean {
  const own: readonly string[] = except === "agency" ? ["agency", "agencyNamed"] : ["status"];
  return Object.entries(filter).some(([key, value]) => Boolean(value) && !own.includes(key));
}

type Counted = { readonly value: string | null; readonly count: number };

function byCount(rows: readonly Counted[]): FacetCount[] {
  return inOrder(rows).sort((a, b) => b.count - a.count);
}

/** By value, those of which it is not known last. */
function inOrder(rows: readonly Counted[]): FacetCount[] {
  return rows
    .map(({ value, count }) => ({ value, count: Number(count) }))
    .sort((a, b) => (a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1));
}

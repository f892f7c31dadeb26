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
  const [all, byState, byYear] = [
    await byStateAndYear(db, filter, null),
    filter.state ? await byStateAndYear(db, filter, "state") : null,
    filter.year ? await byStateAndYear(db, filter, "year") : null,
  ];
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
    total: all.reduce((sum, { count }) => sum + Number(count), 0),
    states: byCount(added(byState ?? all, "state")),
    years: inOrder(added(byYear ?? all, "year")),
    agencies: byCount(agencies),
    statuses: byCount(statuses),
  };
}

/** How many cases fit of each state and year together: one walk over them counts both. */
function byStateAndYear(db: Kysely<Tables>, filter: CaseFilter, except: "state" | "year" | null) {
  return db
    .selectFrom("case_line")
    .where((eb) => (except ? fits(eb, filter, except) : fits(eb, filter)))
    .select((eb) => [
      "state",
      eb.fn<string | null>("substr", ["day", eb.lit(1), eb.lit(4)]).as("year"),
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy(["state", "year"])
    .execute();
}

/** Counts of pairs, added up for one of the two. */
function added<Kind extends string>(
  pairs: readonly (Readonly<Record<Kind, string | null>> & { readonly count: number })[],
  kind: Kind,
): FacetCount[] {
  const counts = new Map<string | null, number>();
  for (const pair of pairs) counts.set(pair[kind], (counts.get(pair[kind]) ?? 0) + Number(pair.count));
  return [...counts].map(([value, count]) => ({ value, count }));
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

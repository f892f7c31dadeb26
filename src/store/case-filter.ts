import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Which cases are wanted. */
export interface CaseFilter {
  readonly state?: string;
  readonly county?: string;
  readonly year?: string;
  /** The first and last day that it may have happened on, ISO; cases of no known day do not fit. */
  readonly from?: string;
  readonly to?: string;
  /** Words that stand in an agency's name. */
  readonly agency?: string;
  /** The whole name of an agency, in whatever letters. */
  readonly agencyNamed?: string;
  readonly field?: string;
  readonly status?: string;
  /** Words that all stand in the title. */
  readonly title?: string;
  /** A day, ISO: no document of the case was published, or captured where it gives no day, on that day or since. */
  readonly noNewsSince?: string;
  /** Only cases in which something promised or announced is overdue. */
  readonly overdue?: boolean;
  /** Only cases in which something of a kind waits for an editor. */
  readonly waiting?: string;
  /** Only cases in which anything waits for an editor. */
  readonly waits?: boolean;
  /**
   * `day` unless told: the latest first. `changed`, `news` (its last document), `documents` and `waiting` give the last and the most first;
   * `title`, `place` and `overdue` what comes first in the alphabet or in time. What is not known comes last.
   */
  readonly sort?: "day" | "title" | "changed" | "waiting" | "place" | "documents" | "news" | "overdue";
  /** The other way around; what is not known still comes last. */
  readonly reversed?: boolean;
  /** 1,000 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Names with these words in them, as a pattern in which nothing that somebody types has a meaning of its own. */
export function containing(words: string): string {
  return `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}

type Lines = ExpressionBuilder<Tables, "case_line">;

/** What a line must be like to fit; `except` leaves one part of the filter out, for counting what else there is. */
export function fits(
  eb: Lines,
  filter: CaseFilter,
  except: "state" | "year" | "agency" | "status" | null = null,
): Expression<SqlBool> {
  const { state, year, agency, agencyNamed, field, status, title, noNewsSince, overdue, waiting } = filter;
  const { county, from, to, waits } = filter;
  const parts: Expression<SqlBool>[] = [];
  if (state && except !== "state") parts.push(eb("case_line.state", "=", state));
  if (year && except !== "year")
    parts.push(eb("case_line.day", ">=", year), eb("case_line.day", "<=", `${year}-12-31`));
  if (county) parts.push(eb("case_line.county", "=", county));
  if (from) parts.push(eb("case_line.day", ">=", from));
  if (to) parts.push(eb("case_line.day", "<=", to));
  if (waits) parts.push(eb("case_line.waits", ">", 0));
  for (const word of title?.split(/\s+/).filter(Boolean) ?? [])
    parts.push(sql<SqlBool>`lower(case_line.title) like ${containing(word)} escape '\\'`);
  if (noNewsSince) parts.push(eb("case_line.latest", "<", noNewsSince));
  if (agency && except !== "agency")
    parts.push(
      eb("case_line.case_id", "in", (sub) =>
        sub
          .selectFrom("case_agency")
          .where(sql<boolean>`name like ${containing(agency)} escape '\\'`)
          .select("case_id"),
      ),
    );
  if (agencyNamed && except !== "agency")
    parts.push(
      eb("case_line.case_id", "in", (sub) =>
        sub.selectFrom("case_agency").where("name", "=", agencyNamed.toLowerCase()).select("case_id"),
      ),
    );
  const wanted = except === "status" ? undefined : status;
  if (field || wanted) parts.push(eb("case_line.case_id", "in", (sub) => casesWith(sub, field, wanted)));
  for (const kind of [...(overdue ? ["overdue"] : []), ...(waiting ? [waiting] : [])])
    parts.push(
      eb("case_line.case_id", "in", (sub) =>
        sub.selectFrom("waiting").where("kind", "=", kind).where("case_id", "is not", null).select("case_id").$castTo<{
          case_id: string;
        }>(),
      ),
    );
  return eb.and(parts);
}

function casesWith(eb: Pick<Lines, "selectFrom">, field: string | undefined, status: string | undefined) {
  if (!field)
    return eb
      .selectFrom("case_status")
      .where("status", "=", status ?? "")
      .select("case_id");
  const facts = eb.selectFrom("case_fact").where("field", "=", field).select("case_id");
  return status ? facts.where("status", "=", status) : facts;
}

import type { z } from "@hono/zod-openapi";
import { type CaseFilter, daysBefore, deskDay } from "../../flow/index.ts";
import type { CaseWanted } from "../contract/cases.ts";
import type { Desk } from "../desk.ts";

/** The day from which the desk counts back. */
export function today(desk: Desk): Promise<string> {
  return deskDay(desk.record.store, desk.now().slice(0, 10));
}

/** What is wanted as the record takes it; days without news are counted back from a day. */
export function filterOf(wanted: z.infer<typeof CaseWanted>, from: string): CaseFilter {
  const { noNews, overdue, waits, ...rest } = wanted;
  const { state, county, agency, agencyNamed, year, from: first, to, field, status, title } = rest;
  return {
    ...(state && { state }),
    ...(county && { county }),
    ...(agency && { agency }),
    ...(agencyNamed && { agencyNamed }),
    ...(year && { year }),
    ...(first && { from: first }),
    ...(to && { to }),
    ...(field && { field }),
    ...(status && { status }),
    ...(title && { title }),
    ...(overdue && { overdue: true }),
    ...(waits && { waits: true }),
    // A document of that day is news of that many days ago: it does not count any more.
    ...(noNews && { noNewsSince: daysBefore(from, noNews - 1) }),
  };
}

import type { OpenAPIHono } from "@hono/zod-openapi";
import { daysBetween, whatIsOverdue } from "../../flow/index.ts";
import { CaseQuery } from "../contract/cases.ts";
import { OverdueList } from "../contract/overdue.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";
import { filterOf, today } from "./case-wanted.ts";

const overdue = deskRoute("reader", {
  method: "get",
  path: "/api/overdue",
  summary: "What was promised or announced and is overdue, case by case, what was due first unless told",
  request: { query: CaseQuery.extend({ sort: CaseQuery.shape.sort.removeDefault().default("overdue") }) },
  responses: { 200: json(OverdueList, "The cases that fit, each with what is overdue.") },
});

export function overdueRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(overdue, async (context) => {
    const desk = context.get("desk");
    const { sort, reversed, limit, offset, ...wanted } = context.req.valid("query");
    const day = await today(desk);
    const filter = { ...filterOf(wanted, day), overdue: true };
    const order = { sort, reversed: reversed !== undefined, limit: Math.min(limit, 50), offset };
    const cases = await whatIsOverdue(desk.record.store, { ...filter, ...order });
    const { total } = await desk.record.store.countCases(filter);
    return context.json(
      {
        cases: cases.map(({ line, things }) => ({
          line,
          things: things.map(({ who, ...thing }) => ({
            ...thing,
            who: [...who],
            days: thing.dueDay === null ? null : daysBetween(thing.dueDay, day),
          })),
        })),
        total,
        today: day,
      },
      200,
    );
  });
}

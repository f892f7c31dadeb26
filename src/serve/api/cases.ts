import type { OpenAPIHono } from "@hono/zod-openapi";
import { CaseList, CaseQuery } from "../contract/cases.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";

const list = deskRoute("reader", {
  method: "get",
  path: "/api/cases",
  summary: "The cases of the record, the latest first",
  request: { query: CaseQuery },
  responses: { 200: json(CaseList, "The cases that fit.") },
});

export function caseRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const { state, year, agency, limit, offset } = context.req.valid("query");
    const filter = { ...(state && { state }), ...(year && { year }), ...(agency && { agency }), limit, offset };
    const cases = await context.get("desk").record.store.listCases(filter);
    return context.json({ cases }, 200);
  });
}

import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { caseStory, holdsInForce, shownCase } from "../../flow/index.ts";
import { CaseAsOf, CaseShown, CaseStory, HoldsOfCase } from "../contract/case-page.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";

const params = z.object({ id: z.string().max(100) });

const one = deskRoute("reader", {
  method: "get",
  path: "/api/cases/{id}",
  summary: "A case in words, as it is or as it was on a day; an id that it had before leads to it too",
  request: { params, query: CaseAsOf },
  responses: { 200: json(CaseShown, "The case, under the id that it has now.") },
});

const story = deskRoute("reader", {
  method: "get",
  path: "/api/cases/{id}/changes",
  summary: "How the account of a case changed from day to day, and what editors decided about it",
  request: { params },
  responses: { 200: json(CaseStory, "The days in their order, and the decisions, the last first.") },
});

const holds = deskRoute("reader", {
  method: "get",
  path: "/api/cases/{id}/holds",
  summary: "What is held in a case now, by which rule or whose decision, and how a decision that lifts it names it",
  request: { params },
  responses: { 200: json(HoldsOfCase, "The holds that count.") },
});

const NO_CASE = { code: "no-case", message: "There is no such case in the record." } as const;

export function casePageRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(one, async (context) => {
    const { record, now } = context.get("desk");
    const { asOf = null } = context.req.valid("query");
    const shown = await shownCase(record.store, context.req.valid("param").id, { asOf, today: now().slice(0, 10) });
    return shown ? context.json(shown, 200) : context.json(NO_CASE, 404);
  });

  app.openapi(story, async (context) => {
    const { record, now } = context.get("desk");
    const told = await caseStory(record.store, context.req.valid("param").id, now().slice(0, 10));
    if (!told) return context.json(NO_CASE, 404);
    const decisions = told.decisions.map(({ number, kind, by, at, reason, standing }) => {
      return { number, kind, by, at, reason, standing };
    });
    return context.json({ ...told, decisions }, 200);
  });

  app.openapi(holds, async (context) => {
    const { record, telling } = context.get("desk");
    const held = await holdsInForce(record.store, context.req.valid("param").id, telling.policy);
    return held ? context.json(held, 200) : context.json(NO_CASE, 404);
  });
}

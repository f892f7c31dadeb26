import type { OpenAPIHono } from "@hono/zod-openapi";
import { AuditPage, AuditQuery } from "../contract/audit.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";

const page = deskRoute("admin", {
  method: "get",
  path: "/api/audit",
  summary: "What people did at the desk other than decide, the latest first",
  request: { query: AuditQuery },
  responses: { 200: json(AuditPage, "A page of entries.") },
});

export function auditRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(page, async (context) => {
    const { what, before, limit } = context.req.valid("query");
    const filter = { ...(what && { what }), ...(before && { before }), limit: limit + 1 };
    const lines = await context.get("desk").record.store.accounts.auditLines(filter);
    return context.json(AuditPage.parse({ lines: lines.slice(0, limit), hasMore: lines.length > limit }), 200);
  });
}

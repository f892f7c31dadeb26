import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { KeptReport, OpenRecord } from "../../flow/index.ts";
import { type ReaderReport, ReportAnswer, ReportList, ReportQuery } from "../contract/reports.ts";
import { type DeskEnv, deskRoute, json, jsonBody } from "../route.ts";

const list = deskRoute("reader", {
  method: "get",
  path: "/api/reports",
  summary: "Errors that readers of the published record report",
  request: { query: ReportQuery },
  responses: { 200: json(ReportList, "The reports, the latest first.") },
});

const answer = deskRoute("editor", {
  method: "post",
  path: "/api/reports/{number}/answer",
  summary: "Says what was done about a report; what changes the record is a decision of its own",
  request: { params: z.object({ number: z.coerce.number().int().positive() }), body: jsonBody(ReportAnswer) },
  responses: { 200: json(z.object({ number: z.number().int() }), "It is answered.") },
});

export function reportRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const { record } = context.get("desk");
    const { which, limit, offset } = context.req.valid("query");
    const kept = await record.store.reports.list(which, limit, offset);
    const reports = await Promise.all(kept.map((report) => withCase(record, report)));
    return context.json({ reports, waiting: await record.store.reports.waiting() }, 200);
  });
  app.openapi(answer, async (context) => {
    const { record, now } = context.get("desk");
    const { number } = context.req.valid("param");
    const { reason } = context.req.valid("json");
    const by = context.get("who")?.name ?? "";
    if (await record.store.reports.answer(number, { by, reason, at: now() })) return context.json({ number }, 200);
    return context.json(
      { code: "not-waiting", message: `Report ${number} is answered already, or there is none.` },
      404,
    );
  });
}

async function withCase({ store }: OpenRecord, report: KeptReport): Promise<ReaderReport> {
  const [id = ""] = /^case-[0-9a-f]{16}/.exec(report.about) ?? [];
  const kept = id === "" ? null : await store.findCase(id);
  return { ...report, case: kept && { id: kept.file.id, title: kept.file.title } };
}

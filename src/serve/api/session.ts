import type { OpenAPIHono } from "@hono/zod-openapi";
import { Session } from "../contract/session.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";

const session = deskRoute("anyone", {
  method: "get",
  path: "/api/session",
  summary: "Who is signed in",
  responses: { 200: json(Session, "The person, or null.") },
});

export function sessionRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(session, async (context) => {
    const who = context.get("who");
    const person = who && { id: who.id, name: who.name, email: who.email, role: who.role };
    const isNew = person === null && (await context.get("desk").people.isEmpty());
    return context.json({ person, isNew }, 200);
  });
}

import type { OpenAPIHono } from "@hono/zod-openapi";
import { audit } from "../../flow/index.ts";
import { Releases } from "../contract/releases.ts";
import { type DeskEnv, deskRoute, json, Refusal, whoOf } from "../route.ts";

const state = deskRoute("reader", {
  method: "get",
  path: "/api/releases",
  summary: "What is published, and what is being",
  responses: { 200: json(Releases, "The releases, the latest first.") },
});

const begin = deskRoute("publisher", {
  method: "post",
  path: "/api/releases",
  summary: "Publishes the record as its next release, without what is held",
  responses: {
    202: json(Releases, "It has begun; ask again how far it is."),
    409: json(Refusal, "It cannot begin now."),
  },
});

export function releaseRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(state, async (context) => context.json(await context.get("desk").publisher.state(), 200));
  app.openapi(begin, async (context) => {
    const { publisher, record, now } = context.get("desk");
    const who = whoOf(context);
    const why = publisher.begin(who.name, now);
    if (why !== null) return context.json({ code: "not-published", message: why }, 409);
    await audit(record, { what: "published", who, address: context.get("address") });
    return context.json(await publisher.state(), 202);
  });
}

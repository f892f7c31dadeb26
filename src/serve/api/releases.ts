import type { OpenAPIHono } from "@hono/zod-openapi";
import { audit, type OpenRecord } from "../../flow/index.ts";
import { AnswerableError } from "../../model/index.ts";
import { NextRelease } from "../contract/next-release.ts";
import { PublishAsked, Releases } from "../contract/releases.ts";
import { toldAs } from "../publishing/as-role.ts";
import type { Publisher } from "../publishing/publisher.ts";
import { type DeskEnv, deskRoute, json, jsonBody, Refusal, whoOf } from "../route.ts";

const state = deskRoute("reader", {
  method: "get",
  path: "/api/releases",
  summary: "What is published, and what is being",
  responses: { 200: json(Releases, "The releases, the latest first.") },
});

const next = deskRoute("reader", {
  method: "get",
  path: "/api/releases/next",
  summary: "What publishing would come to now: cases that would be new, changed or withdrawn, and what stays held",
  responses: {
    200: json(
      NextRelease,
      "What would be published; what is held in it from editor on, and where it goes from publisher on.",
    ),
    409: json(Refusal, "It cannot be told now."),
  },
});

const begin = deskRoute("publisher", {
  method: "post",
  path: "/api/releases",
  summary:
    "Publishes the record as its next release, without what is held; with `seen`, only where that is what it would be",
  request: { body: jsonBody(PublishAsked) },
  responses: {
    202: json(Releases, "It has begun; ask again how far it is."),
    409: json(Refusal, "It cannot begin now."),
  },
});

export function releaseRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(state, async (context) => context.json(await context.get("desk").publisher.state(), 200));
  app.openapi(next, async (context) => {
    const { publisher } = context.get("desk");
    try {
      return context.json(toldAs(whoOf(context).role, await publisher.next(), publisher.to), 200);
    } catch (error) {
      if (!(error instanceof AnswerableError)) throw error;
      return context.json({ code: error.code, message: error.message }, 409);
    }
  });
  app.openapi(begin, async (context) => {
    const { publisher, record, now } = context.get("desk");
    const who = whoOf(context);
    const { seen } = context.req.valid("json");
    if (seen && !(await isStill(seen, publisher, record)))
      return context.json({ code: "overtaken", message: OVERTAKEN }, 409);
    const why = publisher.begin(who.name, now);
    if (why !== null) return context.json({ code: "not-published", message: why }, 409);
    await audit(record, { what: "published", who, address: context.get("address") });
    return context.json(await publisher.state(), 202);
  });
}

const OVERTAKEN =
  "Nothing was published, for the record changed since this was shown: look at what would be published now.";

/** Whether what somebody saw of the next release is still what it would be. While one is being made, `begin` says so. */
async function isStill(
  { number, at, decisions }: NonNullable<PublishAsked["seen"]>,
  publisher: Publisher,
  { store }: OpenRecord,
): Promise<boolean> {
  const { releases, underWay } = await publisher.state();
  if (underWay) return true;
  return (
    number === (releases[0]?.number ?? 0) + 1 &&
    decisions === (await store.lastDecision()) &&
    at === (publisher.at ?? (await store.lastInstant()))
  );
}

import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { audit } from "../../flow/index.ts";
import { FeedList, NewFeed } from "../contract/feeds.ts";
import { type DeskEnv, deskRoute, json, jsonBody, whoOf } from "../route.ts";

const params = z.object({ number: z.coerce.number().int().positive() });
const all = json(FeedList, "The feeds, those that are followed first.");

const list = deskRoute("reader", {
  method: "get",
  path: "/api/feeds",
  summary: "The feeds that people follow",
  responses: { 200: all },
});

const follow = deskRoute("editor", {
  method: "post",
  path: "/api/feeds",
  summary: "Follows a feed: looks at it now and then, and adds what is new",
  request: { body: jsonBody(NewFeed) },
  responses: { 202: all },
});

const stop = deskRoute("editor", {
  method: "post",
  path: "/api/feeds/{number}/stop",
  summary: "Stops following a feed; what came of it stays",
  request: { params },
  responses: { 200: all },
});

const look = deskRoute("editor", {
  method: "post",
  path: "/api/feeds/{number}/look",
  summary: "Looks at a feed now",
  request: { params },
  responses: { 202: all },
});

export function feedRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) =>
    context.json({ feeds: await context.get("desk").record.store.feeds.list() }, 200),
  );
  app.openapi(follow, async (context) => {
    const { record, following, now } = context.get("desk");
    const { address, minutes } = context.req.valid("json");
    await record.store.feeds.follow({ address, minutes, by: context.get("who")?.name ?? "", at: now() });
    following.wake();
    return context.json({ feeds: await record.store.feeds.list() }, 202);
  });
  app.openapi(stop, async (context) => {
    const { record, now } = context.get("desk");
    const { number } = context.req.valid("param");
    if (!(await record.store.feeds.stop(number, now()))) return context.json(notFollowed(number), 404);
    await audit(record, {
      what: "feed-stopped",
      who: whoOf(context),
      about: String(number),
      address: context.get("address"),
    });
    return context.json({ feeds: await record.store.feeds.list() }, 200);
  });
  app.openapi(look, async (context) => {
    const { record, following, now } = context.get("desk");
    const { number } = context.req.valid("param");
    if (!(await record.store.feeds.hurry(number, now()))) return context.json(notFollowed(number), 404);
    following.wake();
    return context.json({ feeds: await record.store.feeds.list() }, 202);
  });
}

function notFollowed(number: number) {
  return { code: "not-followed", message: `No feed ${number} is followed.` };
}

import { createHash } from "node:crypto";
import type { Context } from "hono";
import { hashOfToken } from "../api/subscriptions.ts";
import type { Desk } from "../desk.ts";
import type { DeskEnv } from "../route.ts";

/** Where feeds of subscriptions are read: whoever has the address reads it. */
export const FEED = "/feeds/:name{[\\w-]{32}\\.(?:atom|json)}";

const TYPES = { atom: "application/atom+xml; charset=utf-8", json: "application/feed+json; charset=utf-8" } as const;

/** A subscription's feed. What did not change is not sent again to who asks with its ETag (RFC 9110, 13.1.2). */
export async function feedOf(desk: Desk, context: Context<DeskEnv>): Promise<Response> {
  const [token = "", ending = ""] = (context.req.param("name") ?? "").split(".");
  const subscription = await desk.record.store.subscriptions.byToken(hashOfToken(token));
  if (subscription === null) return context.text("There is nothing here.\n", 404);
  const form = ending === "json" ? "json" : "atom";
  const content = await desk.telling.feed(subscription, form);
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "private, max-age=300", "x-robots-tag": "noindex" };
  if (context.req.header("if-none-match")?.split(/,\s*/).includes(etag)) return context.body(null, 304, headers);
  return context.body(content, 200, { ...headers, "content-type": TYPES[form] });
}

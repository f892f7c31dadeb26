import { randomBytes } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { Desk } from "./desk.ts";
import type { DeskEnv } from "./route.ts";

/**
 * What every answer says to the browser: take script, style and pictures from here alone, ask nobody else for anything, be framed by
 * nobody, keep no copy of answers about the record.
 */
export function safeHeaders(desk: Desk): MiddlewareHandler<DeskEnv> {
  return async (context, next) => {
    await next();
    const set = (name: string, value: string) => {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    };
    set("content-security-policy", policy(null));
    set("x-content-type-options", "nosniff");
    set("referrer-policy", "same-origin");
    set("cross-origin-opener-policy", "same-origin");
    set("cross-origin-resource-policy", "same-origin");
    set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    set("cache-control", "no-store");
    if (desk.origin.startsWith("https:")) set("strict-transport-security", "max-age=31536000");
  };
}

/** A number used once, for the styles that the component library puts into a page itself. */
export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** The content security policy; of a page, with the number that its own styles carry. */
export function policy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? "" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/**
 * Refuses what another site made a browser send, and requests that name another host (a name that was made to resolve to this machine): the
 * browser says where a request comes from, and without its word nothing that changes the record is done for a session.
 */
export function sameSite(desk: Desk): MiddlewareHandler<DeskEnv> {
  const host = new URL(desk.origin).host;
  return async (context, next) => {
    if (context.req.header("host") !== host)
      return context.json(
        { code: "wrong-host", message: `The desk is at ${desk.origin}, and answers for nothing else.` },
        421,
      );
    if (isSafe(context) || cameFromHere(context, desk.origin)) return next();
    return context.json({ code: "cross-site", message: "This request came from another site, and was refused." }, 403);
  };
}

function isSafe({ req }: Context): boolean {
  return req.method === "GET" || req.method === "HEAD" || req.method === "OPTIONS";
}

function cameFromHere({ req }: Context, origin: string): boolean {
  const site = req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin") return false;
  const from = req.header("origin");
  return from === undefined ? site === "same-origin" || req.header("cookie") === undefined : from === origin;
}

import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { DeskEnv } from "./route.ts";

/** The address at the other end of a request's connection; undefined where there is none, as when a test asks the application itself. */
export function connectionOf(context: Context<DeskEnv>): string | undefined {
  const bindings = context.env as Partial<HttpBindings> | undefined;
  return bindings?.incoming?.socket.remoteAddress;
}

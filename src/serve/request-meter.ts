import type { MiddlewareHandler } from "hono";
import { countedAddress } from "./people/client-address.ts";
import { tooOften } from "./refusal.ts";
import type { DeskEnv } from "./route.ts";

const MINUTE = 60_000;

/** Refuses what one session, or one address where nobody is signed in, asks beyond so many requests in a minute. Kept in memory. */
export function meterRequests(most: number): MiddlewareHandler<DeskEnv> {
  let counts = new Map<string, number>();
  let begun = Date.now();
  return async (context, next) => {
    const now = Date.now();
    if (now - begun >= MINUTE) [counts, begun] = [new Map(), now];
    const who = context.get("who")?.session ?? countedAddress(context.get("address"));
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    if (count > most) throw tooOften(begun + MINUTE - now);
    return next();
  };
}

import type { Context } from "hono";

/** Has the browser keep cookies that the sign-in library gave. */
export function keepCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
}

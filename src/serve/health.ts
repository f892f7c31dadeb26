import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "./desk.ts";
import type { DeskEnv } from "./route.ts";

/**
 * For whoever watches the desk, under any name it is asked by, since they ask it by its address: `/healthz` while the process lives, `/readyz` while its database
 * answers, else 503. Nothing of the record is told.
 */
export function healthRoutes(app: OpenAPIHono<DeskEnv>, desk: Desk): void {
  const plain = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  app.get("/healthz", (context) => context.body("ok\n", 200, plain));
  app.get("/readyz", async (context) => {
    try {
      await desk.record.store.lastDecision();
      return context.body("ready\n", 200, plain);
    } catch {
      return context.body("the database does not answer\n", 503, plain);
    }
  });
}

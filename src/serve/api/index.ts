import type { OpenAPIHono } from "@hono/zod-openapi";
import type { DeskEnv } from "../route.ts";
import { additionRoutes } from "./additions.ts";
import { casePageRoutes } from "./case-page.ts";
import { caseRoutes } from "./cases.ts";
import { documentRoutes } from "./documents.ts";
import { feedRoutes } from "./feeds.ts";
import { releaseRoutes } from "./releases.ts";
import { reportRoutes } from "./reports.ts";
import { sessionRoutes } from "./session.ts";
import { setUpRoutes } from "./set-up.ts";
import { subscriptionRoutes } from "./subscriptions.ts";

/** All routes of the desk, one file a thing that they are about. */
export function addRoutes(app: OpenAPIHono<DeskEnv>): void {
  for (const add of [
    sessionRoutes,
    setUpRoutes,
    caseRoutes,
    releaseRoutes,
    reportRoutes,
    documentRoutes,
    casePageRoutes,
    additionRoutes,
    feedRoutes,
    subscriptionRoutes,
  ])
    add(app);
}

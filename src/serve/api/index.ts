import type { OpenAPIHono } from "@hono/zod-openapi";
import type { DeskEnv } from "../route.ts";
import { exportRoutes } from "./case-export.ts";
import { caseRoutes } from "./cases.ts";
import { overdueRoutes } from "./overdue.ts";
import { releaseRoutes } from "./releases.ts";
import { reportRoutes } from "./reports.ts";
import { searchRoutes } from "./search.ts";
import { sessionRoutes } from "./session.ts";
import { setUpRoutes } from "./set-up.ts";
import { viewRoutes } from "./views.ts";

/** All routes of the desk, one file a thing that they are about. */
export function addRoutes(app: OpenAPIHono<DeskEnv>): void {
  const routes = [sessionRoutes, setUpRoutes, exportRoutes, caseRoutes, releaseRoutes, reportRoutes];
  for (const add of [...routes, overdueRoutes, searchRoutes, viewRoutes]) add(app);
}

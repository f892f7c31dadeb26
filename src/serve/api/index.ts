import type { OpenAPIHono } from "@hono/zod-openapi";
import type { DeskEnv } from "../route.ts";
import { accountRoutes } from "./account.ts";
import { auditRoutes } from "./audit.ts";
import { caseRoutes } from "./cases.ts";
import { invitationRoutes } from "./invitations.ts";
import { peopleRoutes } from "./people.ts";
import { releaseRoutes } from "./releases.ts";
import { reportRoutes } from "./reports.ts";
import { sessionRoutes } from "./session.ts";
import { setUpRoutes } from "./set-up.ts";
import { signInRoutes } from "./sign-in.ts";

/** All routes of the desk, one file a thing that they are about. */
export function addRoutes(app: OpenAPIHono<DeskEnv>): void {
  for (const add of [sessionRoutes, setUpRoutes, caseRoutes, releaseRoutes, reportRoutes]) add(app);
  for (const add of [signInRoutes, accountRoutes, invitationRoutes, peopleRoutes, auditRoutes]) add(app);
}

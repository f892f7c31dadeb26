import type { OpenAPIHono } from "@hono/zod-openapi";
import type { DeskEnv } from "../route.ts";
import { accountRoutes } from "./account.ts";
import { additionRoutes } from "./additions.ts";
import { auditRoutes } from "./audit.ts";
import { exportRoutes } from "./case-export.ts";
import { casePageRoutes } from "./case-page.ts";
import { caseRoutes } from "./cases.ts";
import { decisionRoutes } from "./decisions.ts";
import { documentRoutes } from "./documents.ts";
import { feedRoutes } from "./feeds.ts";
import { inboxRoutes } from "./inbox.ts";
import { invitationRoutes } from "./invitations.ts";
import { overdueRoutes } from "./overdue.ts";
import { peopleRoutes } from "./people.ts";
import { releaseRoutes } from "./releases.ts";
import { reportRoutes } from "./reports.ts";
import { searchRoutes } from "./search.ts";
import { sessionRoutes } from "./session.ts";
import { setUpRoutes } from "./set-up.ts";
import { signInRoutes } from "./sign-in.ts";
import { subscriptionRoutes } from "./subscriptions.ts";
import { viewRoutes } from "./views.ts";

/** All routes of the desk, one file a thing that they are about. The export comes before the case whose id would be its name. */
const ROUTES = [
  sessionRoutes,
  setUpRoutes,
  signInRoutes,
  accountRoutes,
  invitationRoutes,
  peopleRoutes,
  auditRoutes,
  exportRoutes,
  caseRoutes,
  casePageRoutes,
  documentRoutes,
  overdueRoutes,
  searchRoutes,
  viewRoutes,
  releaseRoutes,
  reportRoutes,
  additionRoutes,
  feedRoutes,
  subscriptionRoutes,
  inboxRoutes,
  decisionRoutes,
] as const;

export function addRoutes(app: OpenAPIHono<DeskEnv>): void {
  for (const add of ROUTES) add(app);
}

import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { caseQuery } from "./pages/case/case-query.ts";
import { caseSearch } from "./pages/case/case-search.ts";
import { decisionsSearch } from "./pages/decisions/decisions-search.ts";
import { inboxSearch } from "./pages/inbox/inbox-query.ts";
import { parseRecordSearch } from "./pages/record/record-search.ts";
import { subscribedSearch } from "./pages/subscriptions/subscribed-search.ts";
import { sessionQuery } from "./session.ts";
import { Fault, NotFound } from "./shell/fault.tsx";
import { Frame } from "./shell/frame.tsx";

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ errorComponent: Fault, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search): { next?: string } => (typeof search.next === "string" ? { next: search.next } : {}),
  component: lazyRouteComponent(() => import("./pages/sign-in/sign-in.tsx"), "SignIn"),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: "/set-up",
  component: lazyRouteComponent(() => import("./pages/sign-in/set-up.tsx"), "SetUp"),
});

/** Everything that needs somebody to be signed in, within the frame of the desk. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session.person === null) throw redirect({ to: "/sign-in", search: { next: location.href } });
    return { person: session.person };
  },
  component: Frame,
});

/** A page within the frame, loaded when somebody goes there. */
const record = createRoute({
  getParentRoute: () => inside,
  path: "/",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("./pages/record/record.tsx"), "Record"),
});

const releases = createRoute({
  getParentRoute: () => inside,
  path: "/releases",
  component: lazyRouteComponent(() => import("./pages/releases/releases.tsx"), "Releases"),
});

const reports = createRoute({
  getParentRoute: () => inside,
  path: "/reports",
  validateSearch: (search): { which: "waiting" | "answered" } => ({
    which: search.which === "answered" ? "answered" : "waiting",
  }),
  component: lazyRouteComponent(() => import("./pages/reports/reports.tsx"), "Reports"),
});

const document = createRoute({
  getParentRoute: () => inside,
  path: "/documents/$id",
  validateSearch: (search): { at?: string } => (typeof search.at === "string" ? { at: search.at } : {}),
  component: lazyRouteComponent(() => import("./pages/document/document.tsx"), "DocumentPage"),
});

const oneCase = createRoute({
  getParentRoute: () => inside,
  path: "/cases/$id",
  validateSearch: caseSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context, params, deps }) => {
    const { id } = await context.queries.ensureQueryData(caseQuery(params.id, deps.asOf));
    // An id that the case had before leads to the one that it has now.
    if (id !== params.id)
      throw redirect({ to: "/cases/$id", params: { id }, search: (search) => caseSearch(search), replace: true });
  },
  component: lazyRouteComponent(() => import("./pages/case/case.tsx"), "Case"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  component: lazyRouteComponent(() => import("./pages/sign-in/invitation.tsx"), "Invitation"),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: "/account",
  component: lazyRouteComponent(() => import("./pages/account/account.tsx"), "Account"),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: "/people",
  component: lazyRouteComponent(() => import("./pages/people/people.tsx"), "People"),
});

const audit = createRoute({
  getParentRoute: () => inside,
  path: "/audit",
  validateSearch: (search): { what?: string; before?: number } => ({
    ...(typeof search.what === "string" && /^[a-z-]{1,40}$/.test(search.what) && { what: search.what }),
    ...(Number.isInteger(search.before) && Number(search.before) > 0 && { before: Number(search.before) }),
  }),
  component: lazyRouteComponent(() => import("./pages/audit/audit.tsx"), "Audit"),
});

const add = createRoute({
  getParentRoute: () => inside,
  path: "/add",
  component: lazyRouteComponent(() => import("./pages/add/add.tsx"), "Add"),
});

const subscriptions = createRoute({
  getParentRoute: () => inside,
  path: "/subscriptions",
  validateSearch: subscribedSearch,
  component: lazyRouteComponent(() => import("./pages/subscriptions/subscriptions.tsx"), "Subscriptions"),
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: "/inbox",
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import("./pages/inbox/inbox.tsx"), "Inbox"),
});

const decisions = createRoute({
  getParentRoute: () => inside,
  path: "/decisions",
  validateSearch: decisionsSearch,
  component: lazyRouteComponent(() => import("./pages/decisions/decisions.tsx"), "Decisions"),
});

const tree = root.addChildren([
  signIn,
  setUp,
  invitation,
  inside.addChildren([
    record,
    releases,
    reports,
    document,
    oneCase,
    account,
    people,
    audit,
    add,
    subscriptions,
    inbox,
    decisions,
  ]),
]);

export function makeRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, context: { queries }, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { parseRecordSearch } from "./pages/record/record-search.ts";
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

const tree = root.addChildren([signIn, setUp, inside.addChildren([record, releases, reports])]);

export function makeRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, context: { queries }, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

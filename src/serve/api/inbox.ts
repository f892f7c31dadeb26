import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { casesBeside, inboxPage, matterOf, newlyCome, otherCases } from "../../flow/index.ts";
import { CameIn, CameInQuery, Inbox, InboxQuery } from "../contract/inbox.ts";
import { CasesBeside, Matter, MatterQuery, OtherCases, OtherCasesQuery } from "../contract/matter.ts";
import { type DeskEnv, deskRoute, json } from "../route.ts";

const waits = deskRoute("reader", {
  method: "get",
  path: "/api/inbox",
  summary: "What waits for an editor, what matters most first",
  request: { query: InboxQuery },
  responses: { 200: json(Inbox, "A page of it, and how much of each kind there is.") },
});

const came = deskRoute("reader", {
  method: "get",
  path: "/api/inbox/documents",
  summary: "Documents that came in, the last first: the cases they were put into and why, and what could not be read",
  request: { query: CameInQuery },
  responses: { 200: json(CameIn, "A page of them.") },
});

const matter = deskRoute("reader", {
  method: "get",
  path: "/api/matter",
  summary: "What somebody decides about: a fact with its accounts, a claim, a person, a document or a case",
  request: { query: MatterQuery },
  responses: { 200: json(Matter, "It, with how a decision names it.") },
});

const others = deskRoute("reader", {
  method: "get",
  path: "/api/matter/other-cases",
  summary: "Other cases: those that could be taken for one, or that have some words",
  request: { query: OtherCasesQuery },
  responses: { 200: json(OtherCases, "At most 20 of them.") },
});

const beside = deskRoute("reader", {
  method: "get",
  path: "/api/matter/beside",
  summary: "Two cases side by side",
  request: { query: z.object({ case: z.string().max(100), with: z.string().max(100) }) },
  responses: { 200: json(CasesBeside, "What says that they are one, and what that they are two.") },
});

export function inboxRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(waits, async (context) => {
    const { kind, limit, offset, case: id } = context.req.valid("query");
    const filter = { ...(id && { case: id }), ...(kind && { kinds: [kind] }), limit, offset };
    return context.json(await inboxPage(context.get("desk").record.store, filter), 200);
  });

  app.openapi(came, async (context) =>
    context.json(await newlyCome(context.get("desk").record.store, context.req.valid("query")), 200),
  );

  app.openapi(matter, async (context) => {
    const { store } = context.get("desk").record;
    const { case: id, ...asked } = context.req.valid("query");
    // Asked first: what is decided while the case is put into words is new to whoever looks at it.
    const last = await store.lastDecision();
    const kept = await store.findCase(id);
    if (!kept) return context.json({ code: "no-case", message: `There is no case ${id} in the record.` }, 404);
    const found = await matterOf(store, kept, withoutUndefined(asked));
    if (!found) return context.json({ code: "gone", message: "The case has no such thing any more." }, 404);
    return context.json({ last, ...found }, 200);
  });

  app.openapi(others, async (context) => {
    const { case: id, words } = context.req.valid("query");
    return context.json({ cases: await otherCases(context.get("desk").record.store, id ?? null, words) }, 200);
  });

  app.openapi(beside, async (context) => {
    const { case: here, with: there } = context.req.valid("query");
    return context.json(await casesBeside(context.get("desk").record.store, here, there), 200);
  });
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(asked: T): Given<T> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Given<T>;
}

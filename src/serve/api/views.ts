import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { DeskView } from "../../flow/index.ts";
import { NewView, SavedView, ViewList } from "../contract/views.ts";
import { mayAs, type SignedIn } from "../people/role.ts";
import { type DeskEnv, deskRoute, json, jsonBody } from "../route.ts";

/** The most views that a person keeps. */
const MOST = 200;

const list = deskRoute("reader", {
  method: "get",
  path: "/api/views",
  summary: "The views that the person saved, and those that others share",
  responses: { 200: json(ViewList, "The views, by name.") },
});

const save = deskRoute("reader", {
  method: "post",
  path: "/api/views",
  summary: "Saves a view; one of the same name by the same person is replaced",
  request: { body: jsonBody(NewView) },
  responses: { 200: json(SavedView, "The view as it is saved.") },
});

const remove = deskRoute("reader", {
  method: "delete",
  path: "/api/views/{id}",
  summary: "Removes a view: one's own or, for an admin, a shared one",
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: { 200: json(z.object({ id: z.string() }), "It is gone.") },
});

export function viewRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const who = signedIn(context.get("who"));
    const views = await context.get("desk").record.store.viewsFor(who.id);
    return context.json({ views: views.map((view) => seenBy(view, who)) }, 200);
  });
  app.openapi(save, async (context) => {
    const who = signedIn(context.get("who"));
    const { store } = context.get("desk").record;
    if ((await store.countViews(who.id)) >= MOST)
      return context.json(
        { code: "too-many", message: `You have ${MOST} views already. Remove one that you need no more.` },
        400,
      );
    const view = await store.saveView({ owner: who.id, ownerName: who.name, ...context.req.valid("json") });
    return context.json(seenBy(view, who), 200);
  });
  app.openapi(remove, async (context) => {
    const who = signedIn(context.get("who"));
    const { id } = context.req.valid("param");
    const { store } = context.get("desk").record;
    const found = (await store.viewsFor(who.id)).find((view) => view.id === id);
    // What somebody may not see is as good as not there.
    if (!found) return context.json({ code: "no-view", message: "There is no such view." }, 404);
    if (!seenBy(found, who).mayRemove)
      return context.json(
        { code: "not-allowed", message: `This view is of ${found.ownerName}. They or an admin can remove it.` },
        403,
      );
    await store.removeView(id, mayAs(who.role, "admin") ? null : who.id);
    return context.json({ id }, 200);
  });
}

function signedIn(who: SignedIn | null): SignedIn {
  if (who === null) throw new Error("A route for readers was reached by nobody.");
  return who;
}

function seenBy({ id, name, search, shared, owner, ownerName }: DeskView, who: SignedIn): SavedView {
  const own = owner === who.id;
  return { id, name, search, shared, owner: ownerName, own, mayRemove: own || mayAs(who.role, "admin") };
}

import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Desk } from "./desk.ts";
import type { From } from "./people/people.ts";
import { mayAs, type Role, type SignedIn } from "./people/role.ts";

/** What every request carries: the desk, who asks where somebody is signed in, and their network address. */
export interface DeskEnv {
  Variables: { desk: Desk; who: SignedIn | null; address: string };
}

/** From where a request comes. */
export function fromOf(context: Context<DeskEnv>): From {
  return {
    cookie: context.req.header("cookie") ?? "",
    address: context.get("address"),
    agent: (context.req.header("user-agent") ?? "").slice(0, 300),
  };
}

/** Who asks, in a route that takes a role. */
export function whoOf(context: Context<DeskEnv>): SignedIn {
  const who = context.get("who");
  if (who === null) throw new Error("A route without a role asked who is signed in.");
  return who;
}

/** What the desk answers when it does not do as it was asked. */
export const Refusal = z
  .object({
    code: z.string().openapi({ description: "A stable code: `not-signed-in`, `not-allowed`, `not-valid`, …" }),
    message: z.string().openapi({ description: "One sentence for a person, with the cure where there is one." }),
  })
  .openapi("Refusal");

const refusals = {
  400: { description: "What was sent is not valid.", content: { "application/json": { schema: Refusal } } },
  401: { description: "Nobody is signed in.", content: { "application/json": { schema: Refusal } } },
  403: { description: "This person may not do this.", content: { "application/json": { schema: Refusal } } },
  404: { description: "There is no such thing.", content: { "application/json": { schema: Refusal } } },
  413: { description: "What was sent is too large.", content: { "application/json": { schema: Refusal } } },
  415: { description: "What was sent is not JSON.", content: { "application/json": { schema: Refusal } } },
  429: {
    description: "This was asked too often; `Retry-After` says when to ask again.",
    content: { "application/json": { schema: Refusal } },
  },
} as const;

/**
 * A route of the desk: who may call it, what it takes and what it gives, all of it checked and all of it in the OpenAPI description. A route
 * without a role cannot be made: `anyone` says that nobody needs to be signed in.
 */
export function deskRoute<const R extends Omit<RouteConfig, "middleware" | "security">>(
  role: Role | "anyone",
  route: R,
) {
  return createRoute({
    ...route,
    "x-role": role,
    ...(role === "anyone" ? {} : { security: [{ session: [] }] }),
    middleware: [...(role === "anyone" ? [] : [allow(role)]), ...(takesJson(route) ? [jsonAlone] : [])],
    responses: { ...refusals, ...route.responses } as typeof refusals & R["responses"],
  });
}

/** An answer of JSON, for the `responses` of a route. */
export function json<const S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } } as const;
}

/** A body of JSON that a route needs, for its `request`. */
export function jsonBody<const S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

function takesJson({ request }: Pick<RouteConfig, "request">): boolean {
  return Object.keys(request?.body?.content ?? {}).join() === "application/json";
}

/** Refuses a body that does not say that it is JSON: the kinds that a form of another site can send among them. */
const jsonAlone = createMiddleware<DeskEnv>(async (context, next) => {
  const [type = ""] = (context.req.header("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json" || context.req.header("content-encoding") !== undefined)
    return context.json(
      { code: "not-json", message: "This takes JSON as it is: content-type application/json, not compressed." },
      415,
    );
  return next();
});

function allow(needed: Role) {
  return createMiddleware<DeskEnv>(async (context, next) => {
    const who = context.get("who");
    if (who === null) return context.json({ code: "not-signed-in", message: "Sign in first." }, 401);
    if (!mayAs(who.role, needed))
      return context.json(
        {
          code: "not-allowed",
          message: `This takes the role ${needed}, and yours is ${who.role}. An admin can change it.`,
        },
        403,
      );
    return next();
  });
}

import type { OpenAPIHono } from "@hono/zod-openapi";
import { audit } from "../../flow/index.ts";
import { Done, GivenCode, SignedInSoFar, SignIn } from "../contract/sign-in.ts";
import { keepCookies } from "../keep-cookies.ts";
import { DeskRefusal } from "../refusal.ts";
import { type DeskEnv, deskRoute, fromOf, json, jsonBody, whoOf } from "../route.ts";

const signIn = deskRoute("anyone", {
  method: "post",
  path: "/api/sign-in",
  summary: "Signs in by address and password",
  request: { body: jsonBody(SignIn) },
  responses: { 200: json(SignedInSoFar, "Signed in, or a second factor is to be given.") },
});

const giveCode = deskRoute("anyone", {
  method: "post",
  path: "/api/sign-in/code",
  summary: "Gives the second factor",
  request: { body: jsonBody(GivenCode) },
  responses: { 200: json(Done, "Signed in.") },
});

const signOut = deskRoute("reader", {
  method: "post",
  path: "/api/sign-out",
  summary: "Ends the session",
  responses: { 200: json(Done, "Signed out.") },
});

export function signInRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(signIn, async (context) => {
    const { record, people, tries } = context.get("desk");
    const { password, ...asked } = context.req.valid("json");
    const [from, email] = [fromOf(context), asked.email.toLowerCase()];
    const wasRight = await tries.ofPassword(email, from.address);
    const { answer, cookies } = await people.signIn(email, password, from).catch(async (error: unknown) => {
      if (error instanceof DeskRefusal)
        await audit(record, {
          what: "sign-in-failed",
          who: null,
          about: email,
          address: from.address,
          detail: { why: error.code },
        });
      throw error;
    });
    await wasRight();
    if (!answer.needsCode) {
      const who = await people.whoIs(cookieOf(cookies));
      await audit(record, { what: "signed-in", who, address: from.address });
    }
    keepCookies(context, cookies);
    return context.json({ needsCode: answer.needsCode }, 200);
  });

  app.openapi(giveCode, async (context) => {
    const { record, people, tries } = context.get("desk");
    const { code } = context.req.valid("json");
    const from = fromOf(context);
    const { answer, cookies } = await people.giveCode(code, from).catch(async (error: unknown) => {
      if (error instanceof DeskRefusal)
        await audit(record, {
          what: "sign-in-failed",
          who: null,
          address: from.address,
          detail: { why: error.code, factor: 2 },
        });
      throw error;
    });
    if (!(await tries.isFirstUse(answer.id, code))) {
      await people.endToken(answer.token);
      throw new DeskRefusal(401, "wrong-code", "This code was used already. Sign in again and wait for the next.");
    }
    const who = await people.whoIs(cookieOf(cookies));
    await audit(record, { what: "signed-in", who, address: from.address, detail: { factor: 2 } });
    keepCookies(context, cookies);
    return context.json({ done: true as const }, 200);
  });

  app.openapi(signOut, async (context) => {
    const { record, people } = context.get("desk");
    const from = fromOf(context);
    const { cookies } = await people.signOut(from);
    await audit(record, { what: "signed-out", who: whoOf(context), address: from.address });
    keepCookies(context, cookies);
    return context.json({ done: true as const }, 200);
  });
}

/** Cookies that were just given, as a request would send them. */
function cookieOf(given: readonly string[]): string {
  return given.map((cookie) => cookie.split(";")[0]).join("; ");
}

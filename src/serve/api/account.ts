import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { audit } from "../../flow/index.ts";
import { Account, PasswordChange, PasswordGiven, SecondFactor, SecondFactorEnd } from "../contract/account.ts";
import { Done, GivenCode } from "../contract/sign-in.ts";
import { keepCookies } from "../keep-cookies.ts";
import { DeskRefusal } from "../refusal.ts";
import { type DeskEnv, deskRoute, fromOf, json, jsonBody, whoOf } from "../route.ts";

const account = deskRoute("reader", {
  method: "get",
  path: "/api/account",
  summary: "One's own account and sessions",
  responses: { 200: json(Account, "The account.") },
});

const changePassword = deskRoute("reader", {
  method: "post",
  path: "/api/account/password",
  summary: "Changes one's password; all other sessions end",
  request: { body: jsonBody(PasswordChange) },
  responses: { 200: json(Done, "Changed.") },
});

const beginSecondFactor = deskRoute("reader", {
  method: "post",
  path: "/api/account/second-factor",
  summary: "Begins a second factor, which counts when a first code was given",
  request: { body: jsonBody(PasswordGiven) },
  responses: { 200: json(SecondFactor, "What the authenticator takes, and recovery codes; shown once.") },
});

const giveFirstCode = deskRoute("reader", {
  method: "post",
  path: "/api/account/second-factor/code",
  summary: "Gives the first code of a second factor that was begun",
  request: { body: jsonBody(GivenCode) },
  responses: { 200: json(Done, "It counts from now on.") },
});

const endSecondFactor = deskRoute("reader", {
  method: "post",
  path: "/api/account/second-factor/end",
  summary: "Ends one's second factor, by password and a code of it",
  request: { body: jsonBody(SecondFactorEnd) },
  responses: { 200: json(Done, "Ended.") },
});

const endSession = deskRoute("reader", {
  method: "delete",
  path: "/api/account/sessions/{id}",
  summary: "Ends one of one's own sessions",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: json(Done, "Ended.") },
});

export function accountRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(account, async (context) => {
    const { people, record } = context.get("desk");
    const { id, name, email, session } = whoOf(context);
    const sessions = await people.sessionsOf(id);
    const hasSecondFactor = (await record.store.accounts.people()).some((p) => p.id === id && p.hasSecondFactor);
    const seen = sessions.map((each) => ({ ...each, isThis: each.id === session }));
    return context.json({ name, email, hasSecondFactor, sessions: seen }, 200);
  });

  app.openapi(changePassword, async (context) => {
    const { people, record, tries } = context.get("desk");
    const { current, password } = context.req.valid("json");
    const [who, from] = [whoOf(context), fromOf(context)];
    const wasRight = await tries.ofPassword(who.email, from.address);
    const { cookies } = await people.changePassword(current, password, from);
    await wasRight();
    await audit(record, { what: "password-changed", who, address: from.address });
    keepCookies(context, cookies);
    return context.json({ done: true as const }, 200);
  });

  app.openapi(beginSecondFactor, async (context) => {
    const { people, tries } = context.get("desk");
    const [who, from] = [whoOf(context), fromOf(context)];
    const wasRight = await tries.ofPassword(who.email, from.address);
    const { totpURI, backupCodes } = await people.beginSecondFactor(context.req.valid("json").password, from);
    await wasRight();
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    return context.json({ address: totpURI, secret, recoveryCodes: backupCodes }, 200);
  });

  app.openapi(giveFirstCode, async (context) => {
    const { people, record, tries } = context.get("desk");
    const { code } = context.req.valid("json");
    const [who, from] = [whoOf(context), fromOf(context)];
    const wasRight = await tries.ofPassword(who.email, from.address);
    const { cookies } = await people.checkCode(code, from);
    await wasRight();
    await audit(record, { what: "second-factor-begun", who, address: from.address });
    keepCookies(context, cookies);
    return context.json({ done: true as const }, 200);
  });

  app.openapi(endSecondFactor, async (context) => {
    const { people, record, tries } = context.get("desk");
    const { password, code } = context.req.valid("json");
    const [who, from] = [whoOf(context), fromOf(context)];
    const wasRight = await tries.ofPassword(who.email, from.address);
    await people.checkCode(code, from);
    const { cookies } = await people.endSecondFactor(password, from);
    await wasRight();
    await audit(record, { what: "second-factor-ended", who, address: from.address });
    keepCookies(context, cookies);
    return context.json({ done: true as const }, 200);
  });

  app.openapi(endSession, async (context) => {
    const { people, record } = context.get("desk");
    const who = whoOf(context);
    if (!(await people.endSession(who.id, context.req.valid("param").id)))
      throw new DeskRefusal(404, "no-session", "You have no such session.");
    await audit(record, { what: "session-ended", who, address: context.get("address") });
    return context.json({ done: true as const }, 200);
  });
}

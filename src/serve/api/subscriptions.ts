import { createHash, randomBytes } from "node:crypto";
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { remembered, type Wanted } from "../../flow/index.ts";
import { MadeSubscription, NewSubscription, SubscriptionList, Tested } from "../contract/subscriptions.ts";
import type { Desk } from "../desk.ts";
import { type DeskEnv, deskRoute, json, jsonBody } from "../route.ts";
import { wantedWords } from "../telling/wanted-words.ts";
import { newWebhookSecret } from "../telling/webhook.ts";

const params = z.object({ number: z.coerce.number().int().positive() });

const list = deskRoute("reader", {
  method: "get",
  path: "/api/subscriptions",
  summary: "What the person who asks is told of",
  responses: { 200: json(SubscriptionList, "Their subscriptions.") },
});

const make = deskRoute("reader", {
  method: "post",
  path: "/api/subscriptions",
  summary: "Subscribes to a case or a search; the feed's address and the webhook's secret are shown this once",
  request: { body: jsonBody(NewSubscription) },
  responses: { 201: json(MadeSubscription, "It is made.") },
});

const stop = deskRoute("reader", {
  method: "post",
  path: "/api/subscriptions/{number}/stop",
  summary: "Stops a subscription; its feed answers no more",
  request: { params },
  responses: { 200: json(z.object({ number: z.number().int() }), "It is stopped.") },
});

const test = deskRoute("reader", {
  method: "post",
  path: "/api/subscriptions/{number}/test",
  summary: "Sends a test to a webhook",
  request: { params },
  responses: { 200: json(Tested, "What came of it.") },
});

/** The SHA-256 of a feed's token: what is kept of it. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function subscriptionRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const { record, telling } = context.get("desk");
    const { subscriptions, deliveries } = record.store;
    const person = context.get("who")?.id ?? "";
    const last = await deliveries.lastAnswers(person);
    const kept = await subscriptions.list(person);
    // Whoever is signed in may see the title; what is sent elsewhere names the case by its id.
    const titled = async (wanted: Wanted) =>
      wanted.kind === "case" ? (await record.store.findCase(wanted.case))?.file.title : undefined;
    const own = await Promise.all(
      kept.map(async ({ number, wanted, way, address, made, stopped, why }) => ({
        number,
        wanted,
        what: (await titled(wanted)) ?? wantedWords(wanted),
        way,
        address,
        made,
        stopped,
        why,
        last: last.get(number)?.answer ?? null,
        waiting: last.get(number)?.waiting ?? 0,
      })),
    );
    return context.json({ subscriptions: own.reverse(), sendsMail: telling.sendsMail }, 200);
  });
  app.openapi(make, async (context) => {
    const desk = context.get("desk");
    const { wanted, way, address } = context.req.valid("json");
    const who = context.get("who");
    if (who === null) throw new Error("A route with a role was asked by nobody.");
    if (way === "webhook" && !address)
      return context.json({ code: "not-valid", message: "Say the address that is to be told." }, 400);
    if (way === "mail" && !desk.telling.sendsMail)
      return context.json(
        { code: "no-mail", message: "This desk has no mail server. Whoever runs it can name one with --smtp." },
        400,
      );
    const { store } = desk.record;
    const found = wanted.kind === "case" ? await store.findCase(wanted.case) : null;
    if (wanted.kind === "case" && found === null)
      return context.json({ code: "no-case", message: `There is no case ${wanted.case}.` }, 404);
    await rememberAnew(desk, found?.file.id ?? null);
    const token = way === "feed" ? randomBytes(24).toString("base64url") : null;
    const secret = way === "webhook" ? newWebhookSecret() : null;
    const number = await store.subscriptions.make({
      person: who.id,
      name: who.name,
      wanted: withoutEmpty(wanted),
      way,
      address: way === "webhook" ? (address ?? null) : way === "mail" ? who.email : null,
      secret,
      made: desk.now(),
      tokenHash: token && hashOfToken(token),
    });
    const feed =
      token === null
        ? null
        : { atom: `${desk.origin}/feeds/${token}.atom`, json: `${desk.origin}/feeds/${token}.json` };
    return context.json({ number, feed, secret }, 201);
  });
  app.openapi(stop, async (context) => {
    const { record, now } = context.get("desk");
    const { number } = context.req.valid("param");
    if (await record.store.subscriptions.stop(number, context.get("who")?.id ?? "", now(), null))
      return context.json({ number }, 200);
    return context.json(notYours(number), 404);
  });
  app.openapi(test, async (context) => {
    const { record, telling } = context.get("desk");
    const { number } = context.req.valid("param");
    const own = await record.store.subscriptions.list(context.get("who")?.id ?? "");
    const subscription = own.find((one) => one.number === number && one.stopped === null && one.way === "webhook");
    if (!subscription) return context.json(notYours(number), 404);
    return context.json(await telling.test(subscription), 200);
  });
}

/**
 * Has what is wanted told of from now on: what others are still to be told of it is kept for them first. Where somebody watches all cases
 * already, they are remembered.
 */
async function rememberAnew({ record, telling }: Desk, id: string | null): Promise<void> {
  await telling.look();
  const { subscriptions } = record.store;
  const others = await subscriptions.list(null);
  if (others.some(({ wanted }) => wanted.kind === "search")) return;
  await remembered(record.store, id === null ? null : [id]);
}

function withoutEmpty(wanted: NewSubscription["wanted"]): Wanted {
  return Object.fromEntries(
    Object.entries(wanted).filter(([, words]) => words !== "" && words !== undefined),
  ) as Wanted;
}

function notYours(number: number) {
  return { code: "not-found", message: `You have no such subscription ${number}.` };
}

import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import {
  acceptSafe,
  type Deciding,
  decide,
  decisionLines,
  holdAsked,
  linesOf,
  type Outcome,
  safeFacts,
} from "../../flow/index.ts";
import { fieldNames, fieldOf, type KnownDeed } from "../../model/index.ts";
import {
  BulkAccept,
  BulkAnswer,
  Decided,
  Decisions,
  DecisionsQuery,
  Fields,
  NewDecision,
  Overtaken,
  SafeFacts,
  SafeFactsQuery,
  Undoing,
} from "../contract/decisions.ts";
import { type DeskEnv, deskRoute, json, jsonBody, Refusal } from "../route.ts";

const outcomes = {
  200: json(Decided, "It is decided."),
  409: json(Overtaken, "Others decided about the same thing since; nothing was decided."),
  422: json(Refusal, "It cannot be decided; the sentence says why."),
};

const list = deskRoute("reader", {
  method: "get",
  path: "/api/decisions",
  summary: "What was decided, the last first; with `after`, what was decided since",
  request: { query: DecisionsQuery },
  responses: { 200: json(Decisions, "A page of it, in words.") },
});

const make = deskRoute("editor", {
  method: "post",
  path: "/api/decisions",
  summary: "Decides: who and when is the server's to say",
  request: { body: jsonBody(NewDecision) },
  responses: outcomes,
});

const undo = deskRoute("editor", {
  method: "post",
  path: "/api/decisions/undo",
  summary: "Makes a decision, or an undoing, count no more",
  request: { body: jsonBody(Undoing) },
  responses: outcomes,
});

const bulk = deskRoute("editor", {
  method: "post",
  path: "/api/decisions/bulk",
  summary: "Accepts facts of one field that nobody contests, each by a decision of its own",
  request: { body: jsonBody(BulkAccept) },
  responses: { 200: json(BulkAnswer, "What came of each.") },
});

const safe = deskRoute("reader", {
  method: "get",
  path: "/api/decisions/safe",
  summary: "Facts of one field that can be accepted together",
  request: { query: SafeFactsQuery },
  responses: { 200: json(SafeFacts, "Those of one case, or of the latest cases.") },
});

const fields = deskRoute("reader", {
  method: "get",
  path: "/api/claim-fields",
  summary: "The fields that a claim can be about",
  responses: { 200: json(Fields, "The catalogue, in its order.") },
});

const NO_REASON = "No reason was given.";
const TAKEN_BACK = "Taken back by whoever decided it.";

export function decisionRoutes(app: OpenAPIHono<DeskEnv>): void {
  app.openapi(list, async (context) => {
    const asked = Object.entries(context.req.valid("query")).filter(([, value]) => value !== undefined);
    return context.json(await decisionLines(context.get("desk").record.store, Object.fromEntries(asked)), 200);
  });

  app.openapi(make, async (context) => {
    const { after, reason = NO_REASON, ...asked } = context.req.valid("json");
    const { store } = context.get("desk").record;
    const outcome = await decide(store, await deedOf(context, asked), deciding(context, reason, after));
    return answered(context, outcome);
  });

  app.openapi(undo, async (context) => {
    const { after, decision, ...given } = context.req.valid("json");
    const { store } = context.get("desk").record;
    const [undone] = await linesOf(store, [decision]);
    const isOwn = undone?.person === context.get("who")?.id;
    const reason = given.reason ?? (isOwn ? TAKEN_BACK : null);
    if (reason === null)
      return context.json(
        { code: "no-reason", message: "Somebody else decided this: say why it should count no more." },
        422,
      );
    const body = { version: 1, decision } as const;
    return answered(context, await decide(store, { kind: "undo", body }, deciding(context, reason, after)));
  });

  app.openapi(bulk, async (context) => {
    const { field, facts, after, reason = NO_REASON } = context.req.valid("json");
    const { store } = context.get("desk").record;
    const done = await acceptSafe(store, field, facts, deciding(context, reason, after));
    const told = done.map(({ case: id, about, claims, outcome }) => ({
      ...{ case: id, about, claims: [...claims], outcome: outcome.outcome },
      decision: outcome.outcome === "decided" ? outcome.decision.number : null,
      why:
        outcome.outcome === "refused"
          ? outcome.why
          : outcome.outcome === "overtaken"
            ? "Somebody decided about it since: look at it again."
            : null,
    }));
    return context.json({ facts: told, decided: told.filter(({ decision }) => decision !== null).length }, 200);
  });

  app.openapi(safe, async (context) => {
    const { field, case: id } = context.req.valid("query");
    const { store } = context.get("desk").record;
    const last = await store.lastDecision();
    return context.json({ last, facts: await safeFacts(store, field, id ?? null) }, 200);
  });

  app.openapi(fields, (context) =>
    context.json(
      {
        fields: fieldNames.map((name) => {
          const { label, type, unit = null, groups } = fieldOf(name);
          return { name, label, type, unit, ofPerson: groups[0] === "person" || groups[0] === "officer" };
        }),
      },
      200,
    ),
  );
}

type Asked = Omit<NewDecision, "after" | "reason">;

/** The deed that was sent, as the model has it. */
async function deedOf(context: Context<DeskEnv>, asked: Asked): Promise<KnownDeed> {
  const { kind, ...body } = asked as { kind: NewDecision["kind"] };
  if (kind !== "hold") return { kind, body: { version: 1, ...body } } as KnownDeed;
  const { on, told } = asked as Extract<NewDecision, { kind: "hold" }>;
  return { kind, body: await holdAsked(context.get("desk").record.store, on, told) };
}

/** Who decides, and when: what a browser says of either counts for nothing. */
function deciding(context: Context<DeskEnv>, reason: string, seen: number): Deciding {
  const who = context.get("who");
  if (who === null) throw new Error("a decision without anybody signed in");
  const desk = context.get("desk");
  return { by: who.name, person: who.id, at: desk.now(), reason, seen, policy: desk.telling.policy };
}

async function answered(context: Context<DeskEnv>, outcome: Outcome) {
  const { store } = context.get("desk").record;
  if (outcome.outcome === "refused") return context.json({ code: "refused", message: outcome.why }, 422);
  if (outcome.outcome === "overtaken") {
    const decisions = await linesOf(
      store,
      outcome.by.map(({ number }) => number),
    );
    const told = decisions.map(({ by, words }) => `${by} ${words}`).join("; ");
    return context.json(
      { code: "overtaken" as const, message: `Nothing was decided, for others decided since: ${told}.`, decisions },
      409,
    );
  }
  const [decision] = await linesOf(store, [outcome.decision.number]);
  if (decision === undefined) throw new Error(`decision ${outcome.decision.number} was made and is not there`);
  return context.json({ decision, made: outcome.made }, 200);
}

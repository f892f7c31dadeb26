import { z } from "@hono/zod-openapi";
import { DeedKind, deedBodies, FieldName } from "../../model/index.ts";

const after = z
  .number()
  .int()
  .min(0)
  .openapi({ description: "The number of the last decision that the page was made from; 0 where there was none" });
const NEEDED = "A decision needs a reason, in words that others can weigh.";
const reason = z
  .string(NEEDED)
  .trim()
  .min(1, NEEDED)
  .max(4000)
  .openapi({ description: "Why, in words that others can weigh" });
const made = { reason, after };
const version = { version: true } as const;

/**
 * What somebody decides: a kind with the body that the model gives it, why, and the last decision that they had seen. Who decides and when is the server's to say.
 * A hold's names and words are what the record has then.
 */
export const NewDecision = z
  .discriminatedUnion("kind", [
    deedBodies.accept.omit(version).extend({ kind: z.literal("accept"), after, reason: reason.optional() }),
    deedBodies.correct.omit(version).extend({ kind: z.literal("correct"), ...made }),
    deedBodies.reject.omit(version).extend({ kind: z.literal("reject"), ...made }),
    deedBodies.add.omit(version).extend({ kind: z.literal("add"), ...made }),
    deedBodies.merge.omit(version).extend({ kind: z.literal("merge"), ...made }),
    deedBodies.split.omit(version).extend({ kind: z.literal("split"), ...made }),
    deedBodies.move.omit(version).extend({ kind: z.literal("move"), ...made }),
    deedBodies.hold.omit({ ...version, documents: true, words: true }).extend({ kind: z.literal("hold"), ...made }),
    deedBodies.release.omit(version).extend({ kind: z.literal("release"), ...made }),
  ])
  .openapi("NewDecision");
export type NewDecision = z.infer<typeof NewDecision>;

/** That a decision counts no more. Whoever takes back their own need not say why. */
export const Undoing = deedBodies.undo.omit(version).extend({ after, reason: reason.optional() }).openapi("Undoing");
export type Undoing = z.infer<typeof Undoing>;

/** A decision in words. */
export const DecisionLine = z
  .object({
    number: z.number().int(),
    kind: z.string(),
    by: z.string(),
    person: z.string().nullable(),
    at: z.string(),
    reason: z.string(),
    standing: z.enum(["counts", "undone", "undoes another", "not understood"]),
    words: z.string().openapi({ description: "What was done, in words that follow the name" }),
    cases: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
    matters: z.array(z.string()).readonly(),
  })
  .openapi("DecisionLine");
export type DecisionLine = z.infer<typeof DecisionLine>;

export const DecisionsQuery = z.object({
  case: z.string().max(100).optional(),
  person: z.string().max(200).optional(),
  kind: DeedKind.optional(),
  after: z.coerce.number().int().min(0).optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const Decisions = z
  .object({
    decisions: z.array(DecisionLine),
    last: z.number().int().openapi({ description: "The number of the last of all decisions; 0 where there is none" }),
    more: z.boolean().openapi({ description: "Whether there are more before these" }),
  })
  .openapi("Decisions");
export type Decisions = z.infer<typeof Decisions>;

/** A decision that was made. */
export const Decided = z
  .object({
    decision: DecisionLine,
    made: z.number().int().openapi({ description: "How many case files it changed" }),
  })
  .openapi("Decided");
export type Decided = z.infer<typeof Decided>;

/** That others decided about the same thing since, so that nothing was decided. */
export const Overtaken = z
  .object({ code: z.literal("overtaken"), message: z.string(), decisions: z.array(DecisionLine) })
  .openapi("Overtaken");
export type Overtaken = z.infer<typeof Overtaken>;

const factSeen = { case: z.string().max(100), about: z.string().nullable(), claims: z.array(z.string()).min(1) };

/** Facts of one field that are accepted together, each by a decision of its own. */
export const BulkAccept = z
  .object({
    field: FieldName,
    facts: z.array(z.object(factSeen).strict()).min(1).max(100),
    after,
    reason: reason.optional(),
  })
  .strict()
  .openapi("BulkAccept");
export type BulkAccept = z.infer<typeof BulkAccept>;

export const BulkAnswer = z
  .object({
    facts: z.array(
      z.object({
        ...factSeen,
        outcome: z.enum(["decided", "refused", "overtaken"]),
        decision: z.number().int().nullable(),
        why: z.string().nullable(),
      }),
    ),
    decided: z.number().int(),
  })
  .openapi("BulkAnswer");
export type BulkAnswer = z.infer<typeof BulkAnswer>;

export const SafeFactsQuery = z.object({ field: FieldName, case: z.string().max(100).optional() });

/** Facts that can be accepted together: nobody says otherwise, and all was read surely. */
export const SafeFacts = z
  .object({
    last: z.number().int(),
    facts: z.array(
      z.object({
        ...factSeen,
        claims: z.array(z.string()).readonly(),
        title: z.string(),
        person: z.string().nullable(),
        value: z.string(),
        words: z.string(),
        status: z.enum(["reported", "corroborated"]),
      }),
    ),
  })
  .openapi("SafeFacts");
export type SafeFacts = z.infer<typeof SafeFacts>;

/** The fields of the catalogue, as a claim about one is made. */
export const Fields = z
  .object({
    fields: z.array(
      z.object({
        name: FieldName,
        label: z.string(),
        type: z.enum(["text", "code", "truth", "amount", "moment", "report"]),
        unit: z.string().nullable(),
        ofPerson: z.boolean().openapi({ description: "Whether it is said of a person, not of the incident" }),
      }),
    ),
  })
  .openapi("ClaimFields");
export type Fields = z.infer<typeof Fields>;

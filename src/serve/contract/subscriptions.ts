import { z } from "@hono/zod-openapi";

const optional = (length: number) => z.string().trim().max(length).optional();

/** What somebody wants to be told of. */
export const Wanted = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case"), case: z.string().regex(/^case-[0-9a-f]{1,64}$/, "It is the id of a case.") }),
  z.object({
    kind: z.literal("search"),
    words: optional(200),
    state: optional(60),
    year: z.union([z.string().regex(/^\d{4}$/, "a year such as 2031"), z.literal("")]).optional(),
    agency: optional(200),
  }),
]);
export type Wanted = z.infer<typeof Wanted>;

export const NewSubscription = z
  .object({
    wanted: Wanted,
    way: z.enum(["feed", "webhook", "mail"]),
    /** Where a webhook is sent to. */
    address: z
      .string()
      .trim()
      .max(2000)
      .regex(/^https?:\/\/[^\s/@]+/i, "An address begins with https://, without a name or password in it.")
      .optional(),
  })
  .openapi("NewSubscription");
export type NewSubscription = z.infer<typeof NewSubscription>;

/** What is shown once, when a subscription is made. */
export const MadeSubscription = z
  .object({
    number: z.number().int(),
    /** The addresses of the feed, which are its key. */
    feed: z.object({ atom: z.string(), json: z.string() }).nullable(),
    /** What signs what is sent to the webhook. */
    secret: z.string().nullable(),
  })
  .openapi("MadeSubscription");
export type MadeSubscription = z.infer<typeof MadeSubscription>;

export const Subscription = z
  .object({
    number: z.number().int(),
    wanted: Wanted,
    /** What is wanted, in words. */
    what: z.string(),
    way: z.enum(["feed", "webhook", "mail"]),
    address: z.string().nullable(),
    made: z.string(),
    stopped: z.string().nullable(),
    why: z.string().nullable(),
    /** How the last attempt went, and how many deliveries wait. */
    last: z.string().nullable(),
    waiting: z.number().int(),
  })
  .openapi("Subscription");
export type Subscription = z.infer<typeof Subscription>;

export const SubscriptionList = z
  .object({ subscriptions: z.array(Subscription), sendsMail: z.boolean() })
  .openapi("SubscriptionList");
export type SubscriptionList = z.infer<typeof SubscriptionList>;

export const Tested = z.object({ ok: z.boolean(), told: z.string() }).openapi("Tested");
export type Tested = z.infer<typeof Tested>;

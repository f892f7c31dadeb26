import { z } from "@hono/zod-openapi";

/** The shortest time from one look at a feed to the next, in minutes. */
export const SHORTEST_INTERVAL = 15;

export const NewFeed = z
  .object({
    address: z
      .string()
      .trim()
      .max(2000)
      .regex(/^https?:\/\/[^\s/]+/i, "An address begins with https:// or http://."),
    minutes: z
      .number()
      .int()
      .min(SHORTEST_INTERVAL, `At least ${SHORTEST_INTERVAL} minutes: others' servers must not be burdened.`)
      .max(60 * 24 * 7)
      .default(60),
  })
  .openapi("NewFeed");
export type NewFeed = z.input<typeof NewFeed>;

export const Feed = z
  .object({
    number: z.number().int(),
    address: z.string(),
    by: z.string(),
    at: z.string(),
    minutes: z.number().int(),
    due: z.string(),
    looked: z.string().nullable(),
    /** When something new came last. */
    came: z.string().nullable(),
    trouble: z.string().nullable(),
    stopped: z.string().nullable(),
  })
  .openapi("Feed");
export type Feed = z.infer<typeof Feed>;

export const FeedList = z.object({ feeds: z.array(Feed) }).openapi("FeedList");
export type FeedList = z.infer<typeof FeedList>;

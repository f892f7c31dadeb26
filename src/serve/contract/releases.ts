import { z } from "@hono/zod-openapi";

/** What the last publishing from this desk came to. */
export const Released = z.object({
  by: z.string(),
  at: z.string(),
  ok: z.boolean(),
  /** One sentence: what was published, or why it was not. */
  told: z.string(),
});
export type Released = z.infer<typeof Released>;

/** What is published, and what is being. */
export const Releases = z
  .object({
    /** Whether this desk knows where to publish and with which key. */
    isSetUp: z.boolean(),
    title: z.string().nullable(),
    /** Where the published folder is served to the public; null where it is not told. */
    address: z.string().nullable(),
    underWay: z.object({ by: z.string(), since: z.string(), done: z.number().int() }).nullable(),
    last: Released.nullable(),
    /** The latest first. */
    releases: z.array(
      z.object({
        number: z.number().int(),
        at: z.string(),
        cases: z.number().int(),
        claims: z.number().int(),
        brought: z.number().int(),
        changed: z.number().int(),
        withdrawn: z.number().int(),
      }),
    ),
  })
  .openapi("Releases");
export type Releases = z.infer<typeof Releases>;

import { z } from "@hono/zod-openapi";

const count = z.number().int().min(0);
const CaseNamed = z.object({ id: z.string(), title: z.string() });

/** What the last publishing from this desk came to. */
export const Released = z.object({
  by: z.string(),
  at: z.string(),
  ok: z.boolean(),
  /** One sentence: what was published, or why it was not. */
  told: z.string(),
  /** The cases that the release brought or changed, the first of them; null where no release was made. */
  cases: z.object({ total: count, first: z.array(CaseNamed) }).nullable(),
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

/** Of what somebody was told what would be published: where it is otherwise by then, nothing is. */
export const PublishAsked = z
  .object({
    seen: z
      .object({
        number: z.number().int().openapi({ description: "The number that the release was to have" }),
        at: z.string().openapi({ description: "The last instant of which the record knew" }),
        decisions: count.openapi({ description: "The number of the record's last decision" }),
      })
      .optional(),
  })
  .openapi("PublishAsked");
export type PublishAsked = z.infer<typeof PublishAsked>;

import { z } from "@hono/zod-openapi";

export const AuditQuery = z.object({
  what: z
    .string()
    .regex(/^[a-z-]{1,40}$/, "a word such as signed-in")
    .optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** What people did at the desk other than decide, the latest first. */
export const AuditPage = z
  .object({
    lines: z.array(
      z.object({
        number: z.number().int(),
        at: z.string(),
        what: z.string(),
        who: z.object({ id: z.string(), name: z.string() }).nullable(),
        about: z.string().nullable(),
        address: z.string().nullable(),
        detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      }),
    ),
    hasMore: z.boolean(),
  })
  .openapi("AuditPage");
export type AuditPage = z.infer<typeof AuditPage>;

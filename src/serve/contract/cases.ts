import { z } from "@hono/zod-openapi";

/** A case as a line of a list. */
export const CaseLine = z
  .object({
    id: z.string(),
    title: z.string(),
    day: z.string().nullable(),
    city: z.string().nullable(),
    state: z.string().nullable(),
    documents: z.number().int(),
  })
  .openapi("CaseLine");
export type CaseLine = z.infer<typeof CaseLine>;

/** Which cases are asked for; the same words as in the page's address. */
export const CaseQuery = z.object({
  state: z.string().max(60).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, "a year such as 2031")
    .optional(),
  agency: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});
export type CaseQuery = z.infer<typeof CaseQuery>;

export const CaseList = z.object({ cases: z.array(CaseLine) }).openapi("CaseList");
export type CaseList = z.infer<typeof CaseList>;

import { z } from "@hono/zod-openapi";

/** Who says a thing, in which words, and whether a person or software read it. */
export const SaidBy = z
  .object({
    claim: z.string(),
    said: z.string(),
    read: z.string(),
    quote: z.string(),
    document: z.string(),
    start: z.number().int(),
    end: z.number().int(),
  })
  .openapi("SaidBy");
export type SaidBy = z.infer<typeof SaidBy>;

import { z } from "@hono/zod-openapi";
import { CaseWanted } from "./cases.ts";
import { SaidBy } from "./said-by.ts";

/** What is looked for, where, and in which cases. */
export const SearchQuery = CaseWanted.extend({
  words: z
    .string()
    .min(1)
    .max(200, "at most 200 characters")
    .regex(/^[^\0]*$/, "There is a character in it that no text has."),
  within: z.enum(["documents", "claims"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

export const FoundWords = z
  .object({
    caseId: z.string().nullable(),
    title: z.string().nullable(),
    document: z.object({ id: z.string(), title: z.string(), published: z.string().nullable() }),
    claim: SaidBy.nullable(),
    field: z.string().nullable().openapi({ description: "What the claim tells of, in words" }),
    excerpt: z
      .array(z.object({ text: z.string(), hit: z.boolean() }))
      .openapi({ description: "Text as text, in pieces: hits are among the words looked for" }),
    place: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  })
  .openapi("FoundWords");
export type FoundWords = z.infer<typeof FoundWords>;

export const SearchPage = z
  .object({
    hits: z.array(FoundWords),
    total: z.number().int(),
    more: z.boolean().openapi({ description: "There is more than is counted" }),
    isRanked: z.boolean().openapi({
      description: "Whether the best come first; where very much has the words, what was read last does",
    }),
  })
  .openapi("SearchPage");
export type SearchPage = z.infer<typeof SearchPage>;

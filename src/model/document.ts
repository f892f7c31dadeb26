import { z } from "zod";
import { Moment } from "./moment.ts";
import { Sha256 } from "./sha256.ts";

/**
 * One captured item. Its `id` is the SHA-256 of its original bytes, so the same document twice is one document.
 * `characters` counts UTF-16 code units of its text. `retrieved` is an ISO 8601 instant, or `"unknown"` for a file
 * that came without a record of when it was got: a file's own timestamps change when it is copied and prove nothing.
 */
export const Document = z
  .object({
    id: Sha256,
    url: z.string().optional(),
    publisher: z.string().optional(),
    title: z.string().optional(),
    published: Moment.optional(),
    modified: Moment.optional().describe("When the document says that it was last changed"),
    retrieved: z.string().describe('ISO 8601 instant, or "unknown"'),
    mediaType: z.string(),
    characters: z.number().int().describe("Length of the text in UTF-16 code units"),
    redirects: z.array(z.string()).optional().describe("The addresses that led to url, the one asked for first"),
    headers: z
      .record(z.string(), z.string())
      .optional()
      .describe("What the server said of it, by name in small letters"),
    charset: z.string().optional().describe("The character set, where it had to be recognised"),
    copyOf: Sha256.optional().describe(
      "The document that tells all of this in the same words, the first or the fuller one: one voice with it",
    ),
    updates: Sha256.optional().describe("The version of the same address before this one"),
    source: z.string().optional().describe("The file name or address it was given as, for people to recognise it by"),
    held: z
      .string()
      .optional()
      .describe(
        "What is withheld of it in public, and why. Places in its text then count in its public text, in which each withheld piece is replaced by its mark",
      ),
  })
  .describe("One captured item; never changes");
export type Document = z.infer<typeof Document>;

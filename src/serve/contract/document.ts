import { z } from "@hono/zod-openapi";

/** A document by the SHA-256 of its bytes. */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "the SHA-256 of a document's bytes, 64 digits and small letters a to f");

const span = { start: z.number().int(), end: z.number().int() };

/** A document as people look at it. Places are UTF-16 code units of its whole text, half-open. */
export const DocumentShown = z
  .object({
    id: z.string(),
    title: z.string(),
    origin: z.string(),
    url: z.string().nullable(),
    retrieved: z.string().nullable(),
    mediaType: z.string(),
    size: z.number().int(),
    added: z.string(),
    got: z.array(z.object({ source: z.string(), at: z.string() })).readonly(),
    cases: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
    hasPages: z.boolean().openapi({ description: "Whether its pages can be drawn: a PDF or a picture." }),
    unread: z.string().nullable().openapi({ description: "Why it has no text here." }),
    characters: z.number().int(),
    from: z.number().int().openapi({ description: "Where `content` begins in the text; 0 but for a very long one." }),
    content: z.string(),
    blocks: z
      .array(
        z.object({
          kind: z.enum(["title", "byline", "dateline", "paragraph", "caption", "pull-quote", "related", "other"]),
          ...span,
        }),
      )
      .readonly(),
    extractor: z.string().nullable(),
  })
  .openapi("DocumentShown");
export type DocumentShown = z.infer<typeof DocumentShown>;

/** A page of a document: its size in points, and where each run of the text stands on it. */
export const PageOfDocument = z
  .object({
    page: z.number().int(),
    pages: z.number().int().openapi({ description: "How many pages the document has." }),
    width: z.number(),
    height: z.number(),
    words: z
      .array(
        z.object({
          ...span,
          box: z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
        }),
      )
      .readonly(),
  })
  .openapi("PageOfDocument");
export type PageOfDocument = z.infer<typeof PageOfDocument>;

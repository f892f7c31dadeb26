import { z } from "@hono/zod-openapi";

/** Most addresses that are added at once. */
const MOST_ADDRESSES = 100;

const address = z
  .string()
  .trim()
  .max(2000)
  .regex(/^https?:\/\/[^\s/]+/i, "An address begins with https:// or http://.");

const day = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "A day as 2031-03-05, or a month or a year.");

/** What may be known of documents that they do not say themselves. */
export const AboutDocuments = z.object({
  publisher: z.string().trim().max(200).optional(),
  /** When they were published: a day, month or year. */
  published: z.union([day, z.literal("")]).optional(),
});
export type AboutDocuments = z.infer<typeof AboutDocuments>;

/** Files to add, as a form sends them. */
export const NewFiles = AboutDocuments.extend({
  url: z.union([address, z.literal("")]).optional(),
  files: z.any().openapi({ type: "array", items: { type: "string", format: "binary" } }),
});

export const NewAddresses = AboutDocuments.extend({
  addresses: z.array(address).min(1, "Give an address.").max(MOST_ADDRESSES, `At most ${MOST_ADDRESSES} at once.`),
}).openapi("NewAddresses");
export type NewAddresses = z.infer<typeof NewAddresses>;

export const NewText = AboutDocuments.extend({
  text: z.string().refine((words) => words.trim() !== "", "Paste the text."),
  title: z.string().trim().max(300).optional(),
  url: z.union([address, z.literal("")]).optional(),
}).openapi("NewText");
export type NewText = z.infer<typeof NewText>;

/** What is added at once, and how far it is. */
export const AdditionLine = z
  .object({
    number: z.number().int(),
    by: z.string(),
    at: z.string(),
    kind: z.enum(["files", "text", "addresses", "feed"]),
    what: z.string(),
    state: z.enum(["waiting", "getting", "reading", "putting together", "done", "failed"]),
    /** Why it failed, in a sentence. */
    why: z.string().nullable(),
  })
  .openapi("AdditionLine");
export type AdditionLine = z.infer<typeof AdditionLine>;

export const AdditionList = z.object({ additions: z.array(AdditionLine) }).openapi("AdditionList");
export type AdditionList = z.infer<typeof AdditionList>;

export const AdditionQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(10),
  offset: z.coerce.number().int().min(0).default(0),
});

/** A document that was added, with what became of it. */
export const AddedDocument = z.object({
  document: z.string(),
  source: z.string(),
  /** Whether the record did not have it before. */
  isNew: z.boolean(),
  state: z.enum(["waits", "in a case", "in no case", "not read"]),
  /** Why it could not be read, with the cure. */
  reason: z.string().nullable(),
  cases: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type AddedDocument = z.infer<typeof AddedDocument>;

/** An addition with its documents and what could not be taken in. */
export const Addition = AdditionLine.extend({
  counts: z.object({
    documents: z.number().int(),
    added: z.number().int(),
    read: z.number().int(),
    refused: z.number().int(),
  }),
  documents: z.array(AddedDocument),
  refused: z.array(z.object({ source: z.string(), reason: z.string() })),
}).openapi("Addition");
export type Addition = z.infer<typeof Addition>;

import { z } from "@hono/zod-openapi";

/** Why something waits for an editor. */
export const WaitingKind = z.enum([
  "name held",
  "age in doubt",
  "decision without effect",
  "verified and contradicted",
  "disputed",
  "read unsurely",
  "one unsure account",
  "overdue",
  "new documents",
]);
export type WaitingKind = z.infer<typeof WaitingKind>;

const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
};

export const InboxQuery = z.object({
  kind: WaitingKind.optional(),
  case: z.string().max(100).optional(),
  ...page,
});

/** Something that waits for an editor. */
export const InboxItem = z
  .object({
    kind: WaitingKind,
    weight: z.number(),
    caseId: z.string().nullable(),
    title: z.string().nullable(),
    about: z.string(),
    because: z.string(),
    matter: z
      .object({ field: z.string(), about: z.string(), claim: z.string(), person: z.string(), document: z.string() })
      .partial()
      .nullable()
      .openapi({ description: "What of the case is looked at, as `/api/matter` takes it; null without a case" }),
    words: z.string().nullable(),
  })
  .openapi("InboxItem");
export type InboxItem = z.infer<typeof InboxItem>;

export const Inbox = z
  .object({
    items: z.array(InboxItem).readonly(),
    total: z.number().int(),
    kinds: z.partialRecord(WaitingKind, z.number().int()),
    unchecked: z.object({ cases: z.number().int(), claims: z.number().int().nullable() }).nullable().openapi({
      description:
        "Where nothing waits: the cases with facts that no editor verified, and how many claims in them are as software read them; null where the cases are too many to count these",
    }),
  })
  .openapi("Inbox");
export type Inbox = z.infer<typeof Inbox>;

export const CameInQuery = z.object(page);

/** The documents that came in, the last first, with what became of each. */
export const CameIn = z
  .object({
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        origin: z.string(),
        added: z.string(),
        mediaType: z.string(),
        unread: z.string().nullable(),
        isRead: z.boolean(),
        cases: z
          .array(
            z.object({
              id: z.string(),
              title: z.string(),
              because: z.string().nullable(),
              share: z.enum(["whole", "main", "also"]),
              claims: z.number().int(),
            }),
          )
          .readonly(),
      }),
    ),
    total: z.number().int(),
  })
  .openapi("CameIn");
export type CameIn = z.infer<typeof CameIn>;

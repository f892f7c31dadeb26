import { z } from "@hono/zod-openapi";

/** What a reader of the published record sends. */
export const NewReport = z.object({
  about: z.string().trim().min(1, "Say which case it is about.").max(200),
  message: z.string().trim().min(1, "Say what is wrong.").max(5000, "At most 5,000 characters."),
  contact: z.string().trim().max(200).optional(),
});

/** A report with what became of it. */
export const ReaderReport = z
  .object({
    number: z.number().int(),
    about: z.string(),
    /** The case that it is about, where the record has it. */
    case: z.object({ id: z.string(), title: z.string() }).nullable(),
    message: z.string(),
    contact: z.string().nullable(),
    at: z.string(),
    answer: z.object({ by: z.string(), reason: z.string(), at: z.string() }).nullable(),
  })
  .openapi("ReaderReport");
export type ReaderReport = z.infer<typeof ReaderReport>;

export const ReportQuery = z.object({
  which: z.enum(["waiting", "answered"]).default("waiting"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});

export const ReportList = z.object({ reports: z.array(ReaderReport), waiting: z.number().int() }).openapi("ReportList");
export type ReportList = z.infer<typeof ReportList>;

export const ReportAnswer = z
  .object({ reason: z.string().trim().min(1, "Say what was done, or why nothing was.").max(2000) })
  .openapi("ReportAnswer");
export type ReportAnswer = z.infer<typeof ReportAnswer>;

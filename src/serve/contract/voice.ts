import { z } from "@hono/zod-openapi";
import { FactStatus, FieldName, Mode, SpeakerKind } from "../../model/index.ts";

/** Quoted words and where they stand. */
export const Quote = z
  .object({
    source: z.number().int().openapi({ description: "The document's number in the case's list of sources" }),
    document: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    exact: z.string(),
    page: z.number().int().optional(),
  })
  .openapi("Quote");
export type Quote = z.infer<typeof Quote>;

/** One claim in words: who says it, how, what, and in which words. */
export const Voice = z
  .object({
    claim: z.string(),
    kind: SpeakerKind,
    mode: Mode,
    speaker: z.string(),
    attribution: z.string(),
    shortAttribution: z.string(),
    verb: z.string(),
    label: z.string(),
    value: z.string(),
    about: z.string().nullable(),
    occasion: z.string().nullable(),
    quotes: z.array(Quote).readonly(),
    reader: z.string(),
    byPerson: z.boolean(),
  })
  .openapi("Voice");
export type Voice = z.infer<typeof Voice>;

/** One fact in words, with every account of it and every voice behind each. */
export const FactInWords = z
  .object({
    field: FieldName,
    label: z.string(),
    about: z.string().nullable(),
    status: FactStatus,
    reason: z.string(),
    rival: z.boolean(),
    verified: z.string().nullable(),
    held: z.string().nullable(),
    readBy: z.string(),
    accounts: z
      .array(
        z.object({
          letter: z.string().nullable(),
          value: z.string(),
          voices: z.array(Voice).readonly(),
          superseded: z.boolean(),
        }),
      )
      .readonly(),
  })
  .openapi("FactInWords");
export type FactInWords = z.infer<typeof FactInWords>;

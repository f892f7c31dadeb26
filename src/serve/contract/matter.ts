import { z } from "@hono/zod-openapi";
import { CaseReference, DeedSubject, FieldValue, Speaker } from "../../model/index.ts";
import { FactInWords, Quote, Voice } from "./case-page.ts";
import { FieldName } from "./words.ts";

/** What of a case is asked for: a fact, a claim, a person, a document, else the case itself. */
export const MatterQuery = z.object({
  case: z.string().min(1).max(100),
  field: z.string().max(60).optional(),
  about: z.string().max(200).optional().openapi({ description: "A person's id, or what the case calls them" }),
  claim: z.string().max(100).optional(),
  person: z.string().max(100).optional(),
  document: z.string().max(64).optional(),
});

/** A claim in words, with how a decision names it. */
export const ClaimMatter = Voice.extend({
  field: FieldName,
  aboutId: z.string().nullable(),
  /** The value as the record has it; `value` is in words. */
  recorded: FieldValue,
  confidence: z.number(),
  on: DeedSubject,
}).openapi("ClaimMatter");
export type ClaimMatter = z.infer<typeof ClaimMatter>;

/** A case as far as deciding about it goes. */
export const CaseMatter = z
  .object({
    id: z.string(),
    title: z.string(),
    reference: CaseReference,
    people: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })).readonly(),
    documents: z
      .array(
        z.object({
          id: z.string(),
          number: z.number().int(),
          title: z.string(),
          origin: z.string(),
          because: z.string().nullable(),
          share: z.enum(["whole", "main", "also"]),
          claims: z.number().int(),
        }),
      )
      .readonly(),
    facts: z.array(z.object({ label: z.string(), documents: z.array(z.string()).readonly() })).readonly(),
    speakers: z.array(z.object({ words: z.string(), speaker: Speaker })).readonly(),
    apart: z.array(z.object({ id: z.string(), title: z.string(), because: z.string() })).readonly(),
  })
  .openapi("CaseMatter");
export type CaseMatter = z.infer<typeof CaseMatter>;

/** What somebody decides about, with everything that they need to see for it. `last` is the number of the last decision that it was made from. */
export const Matter = z
  .object({
    last: z.number().int(),
    case: CaseMatter,
    heading: z.string(),
    on: DeedSubject,
    matters: z.array(z.string()).readonly(),
    fact: FactInWords.extend({ claims: z.array(ClaimMatter).readonly() }).nullable(),
    claim: ClaimMatter.nullable(),
    person: z
      .object({
        id: z.string(),
        name: z.string(),
        role: z.string(),
        naming: z.string(),
        mentions: z.array(Quote).readonly(),
      })
      .nullable(),
    document: z.object({ id: z.string(), claims: z.array(ClaimMatter).readonly() }).nullable(),
  })
  .openapi("Matter");
export type Matter = z.infer<typeof Matter>;

/** Which other cases somebody may mean. */
export const OtherCasesQuery = z.object({
  case: z.string().max(100).optional(),
  words: z.string().max(400).default(""),
});
export const OtherCases = z
  .object({
    cases: z.array(
      z.object({ id: z.string(), title: z.string(), documents: z.number().int(), because: z.string().nullable() }),
    ),
  })
  .openapi("OtherCases");
export type OtherCases = z.infer<typeof OtherCases>;

const side = z.object({ id: z.string(), title: z.string(), documents: z.number().int(), reference: CaseReference });

/** Two cases side by side. */
export const CasesBeside = z
  .object({
    here: side,
    there: side,
    rows: z
      .array(
        z.object({
          label: z.string(),
          here: z.string().nullable(),
          there: z.string().nullable(),
          same: z.boolean().nullable(),
        }),
      )
      .readonly(),
    shared: z.number().int(),
    apart: z.string().nullable(),
  })
  .openapi("CasesBeside");
export type CasesBeside = z.infer<typeof CasesBeside>;

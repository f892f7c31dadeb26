import { z } from "@hono/zod-openapi";
import { FieldName } from "../../model/fields.ts";

/** What may become of a fact, as the model has it. */
export const STATUSES = ["reported", "corroborated", "disputed", "superseded", "withheld", "verified"] as const;

/** A case as a line of a list. */
export const CaseLine = z
  .object({
    id: z.string(),
    title: z.string(),
    day: z.string().nullable(),
    city: z.string().nullable(),
    county: z.string().nullable(),
    state: z.string().nullable(),
    documents: z.number().int(),
    latest: z
      .string()
      .nullable()
      .openapi({ description: "The last day on which a document was published or captured" }),
    overdueSince: z.string().nullable().openapi({ description: "The first day on which something overdue was due" }),
    changed: z.string().nullable(),
    waits: z.number().int().openapi({ description: "How much waits for an editor" }),
  })
  .openapi("CaseLine");
export type CaseLine = z.infer<typeof CaseLine>;

/** Words that somebody typed: none that a database refuses. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/, "There is a character in it that no text has.");
const day = z.iso.date("a day such as 2031-03-05");
const yes = z.literal("true", { error: "true, or nothing" });

/** Which cases are wanted; the same words as in the page's address. */
export const CaseWanted = z.object({
  state: words(60).optional(),
  county: words(100).optional(),
  agency: words(200).optional().openapi({ description: "Words in an agency's name" }),
  agencyNamed: words(200).optional().openapi({ description: "The whole name of an agency" }),
  year: z
    .string()
    .regex(/^\d{4}$/, "a year such as 2031")
    .optional(),
  from: day.optional(),
  to: day.optional(),
  field: FieldName.optional(),
  status: z.enum(STATUSES).optional(),
  title: words(200).optional().openapi({ description: "Words that all stand in the title" }),
  overdue: yes.optional(),
  waits: yes.optional().openapi({ description: "Something waits for an editor" }),
  noNews: z.coerce
    .number()
    .int()
    .min(1)
    .max(36_500)
    .optional()
    .openapi({ description: "No document was published or captured for so many days" }),
});
export type CaseWanted = z.infer<typeof CaseWanted>;

export const SORTS = ["day", "title", "place", "documents", "news", "waiting", "changed", "overdue"] as const;

/** Which cases, in which order, and which page of them. */
export const CaseQuery = CaseWanted.extend({
  sort: z.enum(SORTS).default("day"),
  reversed: yes.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});
export type CaseQuery = z.infer<typeof CaseQuery>;

export const Count = z.object({ value: z.string().nullable(), count: z.number().int() }).openapi("Count");
export type Count = z.infer<typeof Count>;

/** How many cases fit, and how many there are of each; null stands for those of which it is not known. */
const counts = {
  total: z.number().int(),
  states: z.array(Count),
  years: z.array(Count),
  agencies: z.array(Count),
  statuses: z.array(Count),
};

export const CaseList = z
  .object({
    cases: z.array(CaseLine),
    ...counts,
    today: z.string().openapi({ description: "The day from which days are counted back" }),
  })
  .openapi("CaseList");
export type CaseList = z.infer<typeof CaseList>;

/** What charts draw. A case of several agencies is counted with each of them; a case is counted once for each status that a fact of it has. */
export const CaseCharts = z
  .object({ ...counts, months: z.array(Count), withoutAgency: z.number().int(), withoutFacts: z.number().int() })
  .openapi("CaseCharts");
export type CaseCharts = z.infer<typeof CaseCharts>;

export const PlaceCount = z
  .object({ county: z.string().nullable(), city: z.string().nullable(), count: z.number().int() })
  .openapi("PlaceCount");
export type PlaceCount = z.infer<typeof PlaceCount>;

/** What the map draws: the cases of each state and, where one is asked for, of its counties and cities. */
export const CasePlaces = z
  .object({ total: z.number().int(), states: z.array(Count), places: z.array(PlaceCount) })
  .openapi("CasePlaces");
export type CasePlaces = z.infer<typeof CasePlaces>;

export const ExportQuery = CaseQuery.extend({ format: z.enum(["csv", "jsonl"]).default("csv") });

export const FieldList = z
  .object({ fields: z.array(z.object({ name: z.string(), label: z.string() })) })
  .openapi("FieldList");
export type FieldList = z.infer<typeof FieldList>;

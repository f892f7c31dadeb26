import { z } from "@hono/zod-openapi";
import { DeedSubject } from "../../model/index.ts";
import { CommitmentState, FactStatus, FieldName, Mode, PersonRole, SpeakerKind, StepState } from "./words.ts";

const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();
const words = z.string();
const maybe = z.string().nullable();

/** Quoted words and where they stand: UTF-16 code units of the document's text, half-open. */
export const Quote = z
  .object({
    source: z.number().int(),
    document: words,
    start: z.number().int(),
    end: z.number().int(),
    exact: words,
    page: z.number().int().optional(),
  })
  .openapi("Quote");
export type Quote = z.infer<typeof Quote>;

/** One claim in words: who says it, how, what, in which words, and who or what read it. */
export const Voice = z
  .object({
    claim: words,
    kind: SpeakerKind,
    mode: Mode,
    speaker: words,
    attribution: words,
    shortAttribution: words,
    verb: words,
    label: words,
    value: words,
    about: maybe,
    occasion: maybe,
    quotes: list(Quote),
    reader: words,
    byPerson: z.boolean(),
  })
  .openapi("Voice");
export type Voice = z.infer<typeof Voice>;

/** A fact in words, with all its accounts. */
export const FactInWords = z
  .object({
    field: FieldName,
    label: words,
    about: maybe,
    person: maybe.openapi({ description: "The id of the person it is about." }),
    status: FactStatus,
    reason: words,
    rival: z.boolean(),
    verified: maybe,
    held: maybe,
    readBy: words,
    accounts: list(z.object({ letter: maybe, value: words, voices: list(Voice), superseded: z.boolean() })),
  })
  .openapi("FactInWords");
export type FactInWords = z.infer<typeof FactInWords>;
export type AccountInWords = FactInWords["accounts"][number];

/** A case file in words, in the order that the published page has too. */
export const CaseInWords = z
  .object({
    id: words,
    title: words,
    reading: words,
    whatHappened: list(z.object({ lead: words, text: words })),
    known: list(z.object({ title: words, facts: list(FactInWords) })),
    disagreements: list(FactInWords),
    changes: list(FactInWords),
    process: list(z.object({ step: words, state: StepState, detail: words, voices: list(Voice) })),
    expected: list(
      z.object({
        step: words,
        text: words,
        terms: words,
        kind: z.enum(["law", "policy", "practice"]),
        citation: words,
        url: words,
        state: words,
      }),
    ),
    promises: list(
      z.object({
        state: CommitmentState,
        who: words,
        what: words,
        due: maybe,
        made: Voice.nullable(),
        keptBy: Voice.nullable(),
        caution: maybe,
      }),
    ),
    questions: list(
      z.object({
        text: words,
        askedIn: Quote.nullable(),
        label: maybe,
        standing: words,
        answeredBy: Voice.nullable(),
      }),
    ),
    timeline: list(
      z.object({
        when: words,
        order: maybe,
        value: maybe,
        what: words,
        kind: z.enum(["incident", "process", "statement", "publication"]),
        voices: list(Voice),
      }),
    ),
    people: list(z.object({ id: words, name: words, role: PersonRole, naming: words, mentions: list(Quote) })),
    agencies: list(z.object({ name: words, roles: list(words), register: maybe })),
    sources: list(
      z.object({
        number: z.number().int(),
        document: words,
        title: words,
        origin: words,
        url: maybe,
        retrieved: words,
        relations: list(words),
      }),
    ),
    apart: list(words),
    claims: list(Voice),
    held: list(words),
    rejected: list(z.object({ claim: Voice, reason: words })),
  })
  .openapi("CaseInWords");
export type CaseInWords = z.infer<typeof CaseInWords>;

/** A case for its page, as it is or as it was on a day. */
export const CaseShown = z
  .object({
    id: words.openapi({ description: "The id that the case has now." }),
    title: words,
    asOf: maybe,
    sections: CaseInWords.nullable().openapi({ description: "Null where nothing of it was known on the day." }),
    others: list(z.object({ id: words, title: words })),
    days: list(z.object({ day: words, documents: list(words), decisions: z.number().int() })),
    documents: list(z.object({ id: words, day: words, hasPages: z.boolean() })),
    lastDecision: z.number().int().openapi({
      description: "The record's last decision; who decides says with this number what they had seen.",
    }),
  })
  .openapi("CaseShown");
export type CaseShown = z.infer<typeof CaseShown>;

/** How the account of a case changed, and what editors decided about it. */
export const CaseStory = z
  .object({
    id: words,
    days: list(z.object({ day: words, sentences: list(words) })),
    earlier: z.number().int(),
    decisions: list(
      z.object({
        number: z.number().int(),
        kind: words,
        by: words,
        at: words,
        reason: words,
        standing: z.enum(["counts", "undone", "undoes another", "not understood"]),
      }),
    ),
  })
  .openapi("CaseStory");
export type CaseStory = z.infer<typeof CaseStory>;

/** What is held in a case, told to those who may see it. */
export const HoldsOfCase = z
  .object({
    id: words,
    last: z.number().int().openapi({ description: "The record's last decision, as whoever lifts one had seen it" }),
    holds: list(
      z.object({
        what: words,
        mark: words.openapi({ description: "What stands in its place in public" }),
        because: words.openapi({ description: "What readers are told" }),
        rule: z
          .enum(["minor", "next of kin", "officer", "address", "editor"])
          .openapi({ description: "`editor` where somebody decided so" }),
        on: DeedSubject,
        decision: z.object({ number: z.number().int(), by: words, at: words, reason: words }).nullable(),
      }),
    ),
  })
  .openapi("HoldsOfCase");
export type HoldsOfCase = z.infer<typeof HoldsOfCase>;
export type HoldLine = HoldsOfCase["holds"][number];

/** A day such as `2031-03-06` that there is. */
export const Day = z
  .string()
  .refine(
    (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day,
    "a day such as 2031-03-06",
  );

export const CaseAsOf = z.object({ asOf: Day.optional() });

import { z } from "zod";
import { Claim } from "./claim.ts";
import { DeedKind } from "./decision.ts";
import { Evidence } from "./evidence.ts";
import { FieldValue, StepState } from "./field-value.ts";
import { FieldName } from "./fields.ts";
import { Moment } from "./moment.ts";
import { Person } from "./person.ts";
import { Sha256 } from "./sha256.ts";

/** A decision as it is shown beside what it decided. */
export const Decided = z
  .object({
    number: z.number().int().positive(),
    kind: DeedKind,
    by: z.string(),
    at: z.string().describe("ISO 8601 instant"),
    reason: z.string(),
  })
  .describe("Which decision of an editor counts here, who made it, when and why");
export type Decided = z.infer<typeof Decided>;

/** Something that a public case file leaves out, told without what it is. */
export const Held = z
  .object({
    rule: z.string().describe("The rule that holds it, or editor"),
    what: z.string().describe('What kind of thing it is: "the name of a boy, 15"'),
    because: z.string(),
    decision: z.number().int().positive().nullable().describe("The editor's decision, where one holds it"),
  })
  .describe("What is withheld from a public case file, and why");
export type Held = z.infer<typeof Held>;

/** One value that claims give a field, with those claims, strongest first. */
export const Account = z
  .object({
    value: FieldValue,
    claims: z.array(z.string()).min(1).describe("Claim ids, strongest first"),
    superseded: z.literal(true).optional().describe("That an editor's decision put another account in its place"),
  })
  .describe("One value given for a field");
export type Account = z.infer<typeof Account>;

/**
 * How a fact stands: `reported` by one voice, `corroborated` by independent ones, `disputed` between accounts,
 * `superseded` when the same voice or a higher authority later said otherwise, `withheld`, or `verified` by an editor.
 */
export const FactStatus = z.enum(["reported", "corroborated", "disputed", "superseded", "withheld", "verified"]);
export type FactStatus = z.infer<typeof FactStatus>;

/** A field of a case with every account of it, the leading account first. No account is ever dropped. */
export const Fact = z
  .object({
    field: FieldName,
    about: z.string().nullable(),
    status: FactStatus,
    accounts: z.array(Account),
    reason: z.string().describe("Why it has this status, in a few words"),
    decision: Decided.optional().describe("The decision that verified it; absent where no editor did"),
    held: z.string().optional().describe("Why its value is withheld from a public case file; absent elsewhere"),
  })
  .describe("A field of a case with every account of it");
export type Fact = z.infer<typeof Fact>;

/** The steps of the accountability process, in the order a case usually meets them. */
export const StepName = z.enum([
  "leave",
  "outside investigation",
  "autopsy",
  "names released",
  "video release",
  "prosecutor's review",
  "charging decision",
  "report released",
  "civil suit",
  "settlement",
  "discipline",
  "policy change",
]);
export type StepName = z.infer<typeof StepName>;

/** One step of the process. `not known` says that no document here speaks of it; `claims` is then empty. */
export const Step = z
  .object({
    step: StepName,
    state: StepState,
    body: z.string().nullable(),
    about: z.string().nullable(),
    when: Moment.nullable(),
    claims: z.array(z.string()),
  })
  .describe("One step of the accountability process");
export type Step = z.infer<typeof Step>;

/** A promise: by whom, of what, due when, and what became of it. `made` is the claim that it was made. */
export const Commitment = z
  .object({
    who: z.array(z.string()),
    what: z.string(),
    due: Moment.nullable(),
    state: z.enum(["open", "kept", "overdue", "withdrawn"]),
    made: z.string().describe("Claim id"),
    keptBy: z.string().nullable().describe("Claim id"),
    undated: z
      .literal(true)
      .optional()
      .describe(
        "That no two days show the promise to come first: what is promised is not done yet where it is promised, and another document tells of it as done",
      ),
  })
  .describe("Who promised what, by when, and what became of it");
export type Commitment = z.infer<typeof Commitment>;

/** What is not answered. `askedIn` is null when nobody asked and an expected field simply has no account. */
export const Question = z
  .object({
    text: z.string(),
    askedIn: Evidence.nullable(),
    field: FieldName.nullable(),
    answeredBy: z.string().nullable().describe("Claim id"),
  })
  .describe("What is not answered");
export type Question = z.infer<typeof Question>;

/** One line of a case's timeline. */
export const TimelineEntry = z
  .object({
    when: Moment,
    what: z.string(),
    kind: z.enum(["incident", "process", "statement", "publication"]),
    claims: z.array(z.string()),
    unordered: z
      .literal(true)
      .optional()
      .describe("That it may have come before the line above it: their days do not tell which was first"),
  })
  .describe("One line of a case's timeline");
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** The record of one incident, as data, at one moment. */
export const CaseFile = z
  .object({
    id: z.string(),
    title: z.string(),
    facts: z.array(Fact),
    people: z.array(Person),
    agencies: z.array(
      z.object({
        name: z.string(),
        roles: z.array(z.string()),
        registered: z
          .object({ name: z.string(), ori: z.string() })
          .optional()
          .describe(
            "The agency's name and ORI in the FBI's list of agencies; absent where it is not known to be in it",
          ),
      }),
    ),
    timeline: z.array(TimelineEntry),
    process: z.array(Step),
    expected: z
      .array(
        z.object({
          step: StepName,
          body: z.string(),
          kind: z.enum(["law", "policy", "practice"]),
          text: z.string(),
          protocol: z.string(),
          citation: z.string(),
          url: z.string(),
          state: StepState.describe("What the documents know of the step"),
          when: z.string().optional().describe("The condition it holds under"),
          delayableUntil: z
            .string()
            .optional()
            .describe("ISO day until which it may be put off without a further reason"),
        }),
      )
      .optional()
      .describe(
        "What law, policy or practice expects in the case's state, each with its citation; absent where no protocol was given",
      ),
    commitments: z.array(Commitment),
    questions: z.array(Question),
    claims: z.array(Claim),
    forReview: z
      .array(Claim)
      .optional()
      .describe(
        "What was read too uncertainly to be claimed, for a person to judge; it counts towards nothing. Absent when nothing was",
      ),
    rejected: z
      .array(z.object({ claim: Claim, decision: Decided }))
      .optional()
      .describe(
        "Claims that an editor rejected, each with the reason; they count towards nothing. Absent when none was",
      ),
    held: z.array(Held).optional().describe("What is withheld from this public case file; absent where nothing is"),
    documents: z.array(Sha256),
    membership: z
      .array(
        z.object({
          document: Sha256,
          because: z.string().nullable().describe("Null for the only document of a case"),
          share: z.enum(["whole", "main", "also"]),
        }),
      )
      .describe(
        "What puts each document into this case, and whether it is wholly, mostly or only also about it: then only what it says of this case's people counts here",
      ),
    apart: z
      .array(z.object({ case: z.string(), because: z.string() }))
      .describe("Other cases that could be taken for this one, and what keeps them apart"),
  })
  .describe("The record of one incident");
export type CaseFile = z.infer<typeof CaseFile>;

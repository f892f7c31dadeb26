import { z } from "zod";
import { Amount } from "./amount.ts";
import { Moment } from "./moment.ts";

/** How far a step of the process has come. */
export const StepState = z.enum(["not known", "announced", "under way", "done", "declined", "overdue"]);
export type StepState = z.infer<typeof StepState>;

/** What a claim says of one step of the accountability process: how far, by which body, of how many people, when. */
export const StepReport = z
  .object({
    what: z.string().describe('What is said to happen, in few words: "paid administrative leave"'),
    state: StepState,
    body: z.string().nullable().describe("The body that does it"),
    people: Amount.nullable().describe("How many people it concerns"),
    when: Moment.nullable(),
  })
  .describe("What a claim says of one step of the process");
export type StepReport = z.infer<typeof StepReport>;

/** What somebody undertook to do, in their words. */
export const Undertaking = z
  .object({ what: z.string(), due: Moment.nullable(), by: z.array(z.string()).describe("Everyone who promised it") })
  .describe("What somebody undertook to do");
export type Undertaking = z.infer<typeof Undertaking>;

/**
 * The value of a claim. Its form follows the field's `type` in the catalogue, except that a claim made to withhold
 * carries `null` (nothing was given), one made to promise an {@link Undertaking}, and one made to ask or advise the
 * words themselves.
 */
export const FieldValue = z.union([z.null(), z.boolean(), z.string(), Amount, Moment, StepReport, Undertaking]);
export type FieldValue = z.infer<typeof FieldValue>;

export function isAmount(value: FieldValue): value is Amount {
  return typeof value === "object" && value !== null && "minimum" in value;
}

export function isMoment(value: FieldValue): value is Moment {
  return typeof value === "object" && value !== null && "precision" in value;
}

export function isStepReport(value: FieldValue): value is StepReport {
  return typeof value === "object" && value !== null && "state" in value;
}

export function isUndertaking(value: FieldValue): value is Undertaking {
  return typeof value === "object" && value !== null && "due" in value;
}

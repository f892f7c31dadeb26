import type { Mode, StepReport, Undertaking } from "../../model/index.ts";
import {
  type FieldName,
  type FieldValue,
  fieldOf,
  isAmount,
  isMoment,
  isStepReport,
  isUndertaking,
} from "../../model/index.ts";
import { describeAmount } from "./amount.ts";
import { describeMoment } from "./moment.ts";

/** What is shown where no document says anything. Not to be confused with {@link withheld} or with none. */
export const notKnown = "not known";

/** What is shown where a voice was asked, or expected to say, and did not. */
export const withheld = "withheld";

/** The value of a claim in words. Null is what a voice withheld; an empty string is not known. */
export function describeValue(value: FieldValue, field: FieldName): string {
  if (value === null) return withheld;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value.trim() === "" ? notKnown : value;
  if (isAmount(value)) return describeAmount(value);
  if (isMoment(value)) return describeMoment(value);
  if (isStepReport(value)) return describeReport(value);
  if (isUndertaking(value)) return describeUndertaking(value);
  return fieldOf(field).label;
}

/**
 * The value of an account, marked with how it is said when nobody says it plainly: "alleged: ...", "denied: ...".
 * An account with one plain voice among others needs no mark here: its voices say who alleges and who states.
 */
export function describeAccount(value: FieldValue, field: FieldName, modes: readonly Mode[]): string {
  const words = describeValue(value, field);
  if (value === null || modes.length === 0) return words;
  if (modes.some((mode) => mode === "stated" || mode === "confirmed")) return words;
  return `${[...new Set(modes)].join(", ")}: ${words}`;
}

function describeReport(report: StepReport): string {
  const parts = [report.what || report.state];
  if (report.people) parts.push(describeAmount(report.people));
  if (report.body) parts.push(`by ${report.body}`);
  if (report.when) parts.push(describeMoment(report.when));
  return `${parts.join(", ")} (${report.state})`;
}

function describeUndertaking(undertaking: Undertaking): string {
  const due = undertaking.due ? `, due ${describeMoment(undertaking.due)}` : "";
  return undertaking.what + due;
}

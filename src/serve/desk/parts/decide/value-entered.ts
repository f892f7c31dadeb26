import type { Fields, NewDecision } from "../../../contract/decisions.ts";
import { amountAsTyped, amountTyped } from "./amount-typed.ts";
import type { Value } from "./claim-value.ts";
import { momentAsTyped, momentTyped } from "./moment-typed.ts";

export type FieldLine = Fields["fields"][number];
export type Mode = NonNullable<Extract<NewDecision, { kind: "add" }>["mode"]>;

/** What somebody typed as the value of a claim, by the parts that its field and mode need. */
export interface Entered {
  readonly words: string;
  /** Of a step: how far it has come; of a promise, when it is due. */
  readonly state: string;
  readonly body: string;
  readonly when: string;
  /** Of a step: how many people it concerns. */
  readonly people: string;
}

export const nothingEntered: Entered = { words: "", state: "done", body: "", when: "", people: "" };

/** How a value is typed. */
export type Form = "none" | "words" | "truth" | "number" | "moment" | "report" | "promise";

/** What is typed for a field that is said in some mode: what was withheld has no value, what was promised is an undertaking. */
export function formOf(field: FieldLine, mode: Mode): Form {
  if (mode === "withheld") return "none";
  if (mode === "promised") return "promise";
  if (mode === "asked" || mode === "advised") return "words";
  if (field.type === "truth") return "truth";
  if (field.type === "amount") return "number";
  if (field.type === "moment") return "moment";
  return field.type === "report" ? "report" : "words";
}

/** What one would have typed for a value that there is: a correction begins with it, and what nobody changes stays as it was. */
export function enteredOf(value: Value | null): Entered {
  if (value === null) return nothingEntered;
  if (typeof value === "string") return { ...nothingEntered, words: value };
  if (typeof value === "boolean") return { ...nothingEntered, words: value ? "yes" : "no" };
  if ("minimum" in value) return { ...nothingEntered, words: amountAsTyped(value) };
  if ("precision" in value) return { ...nothingEntered, words: momentAsTyped(value) };
  const { what } = value;
  if ("due" in value)
    return {
      ...nothingEntered,
      words: what,
      body: value.by.join("; "),
      when: value.due ? momentAsTyped(value.due) : "",
    };
  const { state, body, people } = value;
  return {
    words: what,
    state,
    body: body ?? "",
    when: value.when ? momentAsTyped(value.when) : "",
    people: people ? amountAsTyped(people) : "",
  };
}

/** The value that was typed, as the record has values; or what is wrong with it, in a sentence. */
export function valueEntered(
  field: FieldLine,
  mode: Mode,
  { words, state, body, when, people }: Entered,
): { readonly value: Value | null } | { readonly wrong: string } {
  const typed = words.trim().replaceAll(/\s+/g, " ");
  const form = formOf(field, mode);
  if (form === "none") return { value: null };
  if (typed === "") return { wrong: `Say the value of “${field.label}”.` };
  if (form === "words") return { value: typed };
  if (form === "truth") return { value: typed === "yes" };
  if (form === "number") return typedOr(amountTyped(typed, field.unit), `“${typed}” is no number: ${NUMBERS}.`);
  if (form === "moment") return typedOr(momentTyped(typed), `“${typed}” is no date: ${DATES}.`);
  const day = when.trim() === "" ? null : momentTyped(when.trim());
  if (when.trim() !== "" && day === null) return { wrong: `“${when.trim()}” is no date: ${DATES}.` };
  const bodies = body.split(";").flatMap((each) => each.trim() || []);
  if (form === "promise") return { value: { what: typed, due: day, by: bodies } };
  const number = people.trim() === "" ? null : amountTyped(people.trim(), "people");
  if (people.trim() !== "" && number === null) return { wrong: `“${people.trim()}” is no number: ${NUMBERS}.` };
  return { value: { what: typed, state: state as "done", body: bodies.join("; ") || null, people: number, when: day } };
}

const NUMBERS = "give one such as 2, at least 2, or 2 to 4";
const DATES = "give one such as 2031-03-05, March 2031 or 7:41 p.m.";

function typedOr(value: Value | null, wrong: string) {
  return value === null ? { wrong } : { value };
}

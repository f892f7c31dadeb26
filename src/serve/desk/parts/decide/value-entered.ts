import type { Fields, NewDecision } from "../../../contract/decisions.ts";

export type FieldLine = Fields["fields"][number];
type Value = Extract<NewDecision, { kind: "add" }>["value"];
export type Mode = NonNullable<Extract<NewDecision, { kind: "add" }>["mode"]>;

/** What somebody typed as the value of a claim, by the parts that its field and mode need. */
export interface Entered {
  readonly words: string;
  /** Of a step: how far it has come; of a promise, when it is due. */
  readonly state: string;
  readonly body: string;
  readonly when: string;
}

export const nothingEntered: Entered = { words: "", state: "done", body: "", when: "" };

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

/** The value that was typed, as the record has values; or what is wrong with it, in a sentence. */
export function valueEntered(
  field: FieldLine,
  mode: Mode,
  { words, state, body, when }: Entered,
): { readonly value: Value } | { readonly wrong: string } {
  const typed = words.trim();
  const form = formOf(field, mode);
  if (form === "none") return { value: null };
  if (typed === "") return { wrong: `Say the value of “${field.label}”.` };
  if (form === "words") return { value: typed };
  if (form === "truth") return { value: typed === "yes" };
  if (form === "number") {
    const number = Number(typed.replaceAll(/[,$\s]/g, ""));
    if (!Number.isFinite(number)) return { wrong: `“${typed}” is no number.` };
    const unit = (field.unit ?? "people") as never;
    return { value: { value: number, minimum: number, maximum: number, approximate: false, unit, text: typed } };
  }
  if (form === "moment") {
    const moment = momentTyped(typed);
    return moment
      ? { value: moment }
      : { wrong: `“${typed}” is no date: give one such as 2031-03-05, 2031-03 or 2031.` };
  }
  const day = when.trim() === "" ? null : momentTyped(when.trim());
  if (when.trim() !== "" && day === null) return { wrong: `“${when.trim()}” is no date: give one such as 2031-03-05.` };
  if (form === "promise") return { value: { what: typed, due: day, by: body.trim() === "" ? [] : [body.trim()] } };
  const by = body.trim() === "" ? null : body.trim();
  return { value: { what: typed, state: state as "done", body: by, people: null, when: day } };
}

/** A date, or a time of day, as it is typed; null for anything else. */
function momentTyped(typed: string) {
  if (/^\d{1,2}:\d{2}$/.test(typed))
    return { value: `T${typed.padStart(5, "0")}`, precision: "minute" as const, text: typed };
  const iso = typed.replace(" ", "T");
  if (!/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/.test(iso)) return null;
  const instant = new Date(`${iso.padEnd(10, "-01").slice(0, 10)}T${iso.slice(11) || "00:00"}:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(iso)) return null;
  const precision = iso.length > 10 ? "minute" : iso.length > 7 ? "day" : iso.length > 4 ? "month" : "year";
  return { value: iso, precision: precision as "day", text: typed };
}

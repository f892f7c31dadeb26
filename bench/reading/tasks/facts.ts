import {
  type Claim,
  dayOf,
  isAmount,
  isMoment,
  isStepReport,
  type Person,
  type Reading,
} from "../../../src/model/index.ts";
import { postalCodeOf } from "../../../src/read/words/states.ts";
import { readingOf } from "./reading-of.ts";
import type { Row, Task } from "./task.ts";

/** What claims of a page say of a field, in the scorer's form; null when they say nothing. */
type Answer = (reading: Reading) => unknown;

const answers: Readonly<Record<string, Answer>> = {
  date: (r) => first(r, "date", ({ value }) => (isMoment(value) ? dayOf(value) : null)),
  city: (r) => first(r, "city", textOf),
  state: (r) => first(r, "state", (claim) => postalCodeOf(String(claim.value))),
  agency: (r) => first(r, "agency", textOf),
  victims: (r) => list(harmed(r).flatMap((person) => person.name ?? [])),
  victim_ages: (r) => list(harmed(r).flatMap((person) => ageOf(r, person) ?? [])),
  officers_fired: (r) => first(r, "officers_who_fired", ({ value }) => (isAmount(value) ? value.value : null)),
  weapon_alleged: (r) => first(r, "weapon", textOf) ?? first(r, "object_held", textOf),
  call_reason: (r) => first(r, "encounter_reason", textOf),
  investigating_body: (r) => first(r, "investigating_body", ({ value }) => (isStepReport(value) ? value.body : null)),
  leave: (r) => first(r, "leave", ({ value }) => (isStepReport(value) && value.state === "done" ? true : null)),
  video_released: (r) =>
    first(r, "video_release", ({ value }) =>
      isStepReport(value) && value.state === "done" ? (dayOf(value.when) ?? true) : null,
    ),
  decision: (r) => first(r, "trial_outcome", (c) => outcome(c)) ?? first(r, "charging_decision", (c) => outcome(c)),
  civil: (r) =>
    first(r, "settlement", ({ value }) => (isAmount(value) ? { type: "settlement", amount: value.text } : null)) ??
    first(r, "civil_suit", () => ({ type: "suit" })),
};

/** The facts of each page, for `score_coverage.mjs --facts`: one line a field of which the page's claims say something. */
export const facts: Task = {
  columns: ["id", "text", "url", "published"],
  async predict(row: Row, setting) {
    const reading = await readingOf(row, setting);
    return Object.entries(answers).flatMap(([field, answer]) => {
      const value = answer(reading);
      return value === null ? [] : [{ doc: row.id, field, value }];
    });
  },
};

/** What is denied, withheld, promised or asked states nothing. */
function stated(reading: Reading, field: string): Claim[] {
  return reading.claims.filter((c) => c.field === field && ["stated", "confirmed", "alleged"].includes(c.mode));
}

function first<T>(reading: Reading, field: string, value: (claim: Claim) => T | null): T | null {
  for (const claim of stated(reading, field)) {
    const given = value(claim);
    if (given !== null) return given;
  }
  return null;
}

function textOf({ value }: Claim): string | null {
  return typeof value === "string" ? value : null;
}

function outcome({ value }: Claim): { outcome: string } | null {
  return isStepReport(value) && value.state === "done" ? { outcome: value.what } : null;
}

/** Those killed; those injured where nobody was. */
function harmed(reading: Reading): Person[] {
  const killed = reading.people.filter((p) => p.role === "killed" && p.name);
  return killed.length > 0 ? killed : reading.people.filter((p) => p.role === "injured" && p.name);
}

function ageOf(reading: Reading, person: Person): string | null {
  const said = stated(reading, "age").find((c) => c.about === person.id);
  return said && isAmount(said.value) && said.value.value !== null ? ageWords(said.value.value, said.value.unit) : null;
}

function ageWords(age: number, unit: string): string {
  return unit === "years" ? String(age) : `${age} ${unit}`;
}

function list<T>(values: readonly T[]): readonly T[] | null {
  return values.length > 0 ? values : null;
}

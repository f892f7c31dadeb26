import { dayOf, isMoment, type Reading } from "../model/index.ts";
import { sameName } from "./people.ts";
import { body } from "./voices.ts";

/** What a document says that tells its incident from others. */
export interface Signs {
  readonly reading: Reading;
  readonly names: readonly string[];
  readonly cities: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly days: readonly string[];
}

/** Gathers the signs of a reading. */
export function signsOf(reading: Reading): Signs {
  const texts = (field: string) =>
    new Set(
      reading.claims
        .filter((c) => c.field === field && typeof c.value === "string")
        .map((c) => String(c.value).toLowerCase()),
    );
  const days = reading.claims.flatMap((c) => (c.field === "date" && isMoment(c.value) ? (dayOf(c.value) ?? []) : []));
  return {
    reading,
    names: reading.people
      .filter((p) => ["killed", "injured", "subject"].includes(p.role) && p.name)
      .map((p) => p.name ?? ""),
    cities: texts("city"),
    states: texts("state"),
    agencies: new Set(reading.agencies.filter((a) => a.roles.includes("police")).map((a) => body(a.name))),
    days: [...new Set(days)],
  };
}

/** What two documents must share one of to be compared at all. */
export function keysOf(signs: Signs): string[] {
  return [
    ...signs.names.map((n) => `name ${n.toLowerCase().split(/\s+/).at(-1)}`),
    ...[...signs.cities].map((c) => `city ${c}`),
    ...[...signs.agencies].map((a) => `agency ${a}`),
  ];
}

/** How far apart two reports of one incident may be published when neither gives the day. */
const PUBLICATION_DAYS = 30;

/** Whether two documents tell of one incident, and why, in words a person can weigh. */
export function sameIncident(a: Signs, b: Signs): { same: boolean; because: string } {
  const near =
    a.days.length > 0 && b.days.length > 0
      ? a.days.some((x) => b.days.some((y) => Math.abs(daysBetween(x, y)) <= 1))
      : null;
  const named = a.names.some((x) => b.names.some((y) => sameName(x, y)));
  if (a.states.size > 0 && b.states.size > 0 && !meets(a.states, b.states))
    return { same: false, because: "different states" };
  if (named)
    return near === false && !a.days.some((x) => b.days.some((y) => Math.abs(daysBetween(x, y)) <= 7))
      ? { same: false, because: "one name, but days apart" }
      : { same: true, because: "both name the same person" };
  if (a.names.length > 0 && b.names.length > 0) return { same: false, because: "they name different people" };
  const place = meets(a.cities, b.cities) ? "the same city" : meets(a.agencies, b.agencies) ? "the same agency" : null;
  if (!place) return { same: false, because: "neither city nor agency in common" };
  if (near === true) return { same: true, because: `${place} and the same day` };
  if (near === false) return { same: false, because: `${place}, but different days` };
  return publishedNear(a, b)
    ? { same: true, because: `${place}, published close together, and no day to tell them apart` }
    : { same: false, because: `${place}, but nothing says that it was one day` };
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

function publishedNear(a: Signs, b: Signs): boolean {
  const [x, y] = [dayOf(a.reading.document.published) ?? a.days[0], dayOf(b.reading.document.published) ?? b.days[0]];
  return x === undefined || y === undefined || Math.abs(daysBetween(x, y)) <= PUBLICATION_DAYS;
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(a) - Date.parse(b)) / 86_400_000;
}

import fc from "fast-check";
import { type Claim, exactly, momentFromIso, type Person, type Reading } from "../model/index.ts";
import { chief, claim, document, nobody, person, prosecutor, reading, step } from "./claims.cases.ts";

/** Small invented worlds in which names, cities, days and officers are few, so that documents collide in every way. */
const NAMES = ["Tobin Vale", "Tobin A. Vale", "T. Vale", "Ama Vale", "Ama Holt", "Ama Hollt", "Jon Bisk"] as const;
const OFFICERS = ["Dale Marr", "Rowan Pike"] as const;
const CITIES = ["Alder Crossing", "Pell Creek"] as const;
const STATES = ["Montana", "Oregon"] as const;
const DAYS = ["2031-03-03", "2031-03-04", "2031-03-05", "2031-04-20"] as const;
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

/** What one document of a world tells. */
const told = fc.record({
  published: maybe([...DAYS, "2031-06-01", "2031-07-01"]),
  title: fc.integer({ min: 1, max: 50 }),
  victims: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
  others: fc.uniqueArray(fc.constantFrom(...NAMES, ...OFFICERS), { maxLength: 3 }),
  officer: maybe(OFFICERS),
  city: maybe(CITIES),
  state: maybe(STATES),
  day: maybe(DAYS),
  age: maybe([24, 25, 61]),
  gender: maybe(["female", "male"] as const),
  fired: maybe([1, 2]),
  promise: fc.boolean(),
  released: fc.boolean(),
  related: fc.boolean(),
  several: fc.boolean(),
});
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** The documents of a world, each once. */
export const worlds: fc.Arbitrary<Reading[]> = fc
  .array(told, { minLength: 1, maxLength: 12 })
  .map((documents) => [...new Map(documents.map(readingOf).map((r) => [r.document.id, r])).values()]);

function readingOf(of: Told): Reading {
  const from = document(of.published, { title: JSON.stringify(of) });
  const who = (role: Person["role"], name: string | null) =>
    person(role, name, {
      ...(of.gender && { gender: of.gender }),
      mentions: [{ document: from.id, start: 0, end: 4, exact: "them" }],
    });
  const harmed = of.victims.length > 0 ? of.victims.map((name) => who("killed", name)) : [who("killed", null)];
  const about = harmed[0]?.id ?? "";
  const by = { by: nobody, in: from };
  const claims: (Claim | null)[] = [
    of.city && claim({ field: "city", value: of.city, ...by }),
    of.state && claim({ field: "state", value: of.state, ...by }),
    of.day && claim({ field: "date", value: momentFromIso(of.day), ...by }),
    of.age !== null ? claim({ field: "age", value: exactly(of.age, "years", `${of.age}`), about, ...by }) : null,
    of.fired !== null
      ? claim({ field: "officers_who_fired", value: exactly(of.fired, "officers", `${of.fired}`), by: chief, in: from })
      : null,
    of.promise
      ? claim({
          field: "commitment",
          value: { what: "release the video", due: momentFromIso("2031-05-01"), by: ["Ada Brandt"] },
          by: chief,
          in: from,
          mode: "promised",
        })
      : null,
    of.released ? claim({ field: "video_release", value: step("done"), by: prosecutor, in: from }) : null,
  ];
  const people = [...harmed, ...(of.officer ? [who("officer", of.officer)] : [])];
  return reading(from, {
    relevance: {
      related: of.related,
      subject: of.related ? (of.several ? "several" : "main") : null,
      reason: "by hand",
      evidence: null,
    },
    claims: of.related ? claims.filter((c): c is Claim => c !== null) : [],
    people: of.related ? people : [],
    named: [...new Set([...people.flatMap((p) => p.name ?? []), ...of.others])],
  });
}

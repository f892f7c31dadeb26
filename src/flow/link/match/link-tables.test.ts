import type { DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Weights } from "../../../link/index.ts";
import type { Verdict } from "../../../model/index.ts";
import { type Linked, linkTables } from "./link-tables.ts";
import { memory, people, type Said, tableOf } from "./records.cases.ts";
import { type JudgedPair, scoredPairs } from "./scored-pairs.ts";
import type { LinkSettings } from "./settings.ts";

let connection: DuckDBConnection;
/** Weights as two lists of two hundred people teach them, for tests of few records. */
let learned: Weights;
beforeAll(async () => {
  connection = await memory();
  learned = (await link(people(200), slipped(people(200)))).weights;
});
afterAll(() => connection.closeSync());

/** The same people as another list tells of them: some left out, some a day off, without age, or named otherwise. */
function slipped(records: readonly Said[]): Said[] {
  return records
    .filter((_, i) => i % 5 !== 4)
    .map((record, i): Said => {
      if (i % 11 === 3) return { ...record, date: `${record.date?.slice(0, 8)}${i % 2 ? "11" : "12"}` };
      if (i % 13 === 5) return { ...record, age: null, race: null };
      if (i % 17 === 7) return { ...record, name: null, nameStatus: "withheld" };
      return i % 19 === 2 ? { ...record, city: null } : record;
    });
}

async function link(
  left: readonly Said[],
  right: readonly Said[],
  weights?: Weights,
  settings: Partial<LinkSettings> = {},
): Promise<Linked> {
  await tableOf(connection, "one", left);
  await tableOf(connection, "other", right);
  return linkTables(connection, "one", "other", settings, weights);
}

async function pairs(linked: Linked, verdict?: Verdict): Promise<JudgedPair[]> {
  const found: JudgedPair[] = [];
  for await (const pair of scoredPairs(connection, linked, verdict)) found.push(pair);
  return found;
}

/** Every kept pair as `left right verdict`, in order. */
const told = async (linked: Linked, turned = false): Promise<string[]> =>
  (await pairs(linked))
    .map(
      ({ left, right, verdict }) =>
        `${(turned ? [right, left] : [left, right]).map(({ key }) => key).join(" ")} ${verdict}`,
    )
    .sort();

const incident: Said = {
  date: "2031-05-06",
  city: "Yarrow Falls",
  state: "OR",
  agencies: ["Yarrow Falls Police Department"],
  cause: "gunshot",
};

describe("linkTables", () => {
  it("finds people again whom another list tells of otherwise, and nobody else", async () => {
    const linked = await link(people(200), slipped(people(200)));
    const same = await pairs(linked, "same");
    expect(same.filter(({ left, right }) => left.key !== right.key)).toEqual([]);
    expect(same.length).toBeGreaterThanOrEqual(155);
    expect(linked.counts.same).toBe(same.length);
  });

  it("shows what the weight of every pair is made of", async () => {
    for (const { weight, parts, probability } of await pairs(await link(people(40), slipped(people(40)), learned))) {
      expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(weight, 6);
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -weight), 9);
      expect(parts.find(({ question }) => question === "date")?.left).toMatch(/^203\d-/);
    }
  });

  it("never swaps two people of one incident", async () => {
    const two: Said[] = [
      { ...incident, key: "a", name: "Tobin Ostby", age: 34, gender: "male" },
      { ...incident, key: "b", name: "Petra Ostby", age: 9, gender: "female" },
    ];
    expect(await told(await link(two, [...two].reverse(), learned))).toContain("a a same");
    expect(
      (await pairs(await link(two, two, learned), "same")).map(({ left, right }) => left.key === right.key),
    ).toEqual([true, true]);
    expect(await pairs(await link(two.slice(0, 1), two.slice(1), learned), "same")).toEqual([]);
  });

  it("tells people whose names are withheld apart by age, and leaves those whom nothing tells apart unsure", async () => {
    const withheld: Said = { ...incident, nameStatus: "withheld", gender: "male" };
    const named: Said[] = [
      { ...incident, key: "a", name: "Tobin Ostby", age: 34, gender: "male" },
      { ...incident, key: "b", name: "Amos Farrow", age: 61, gender: "male" },
    ];
    const byAge = [
      { ...withheld, key: "a", age: 34 },
      { ...withheld, key: "b", age: 61 },
    ];
    expect(
      (await pairs(await link(named, byAge, learned), "same"))
        .map(({ left, right }) => `${left.key} ${right.key}`)
        .sort(),
    ).toEqual(["a a", "b b"]);
    const alike = [
      { ...withheld, key: "a" },
      { ...withheld, key: "b" },
    ];
    const linked = await link(named, alike, learned);
    expect(linked.counts.same).toBe(0);
    expect(linked.counts.unsure).toBeGreaterThan(0);
  });

  it("gives the same verdicts whichever list is left", async () => {
    const [one, other] = [people(90), slipped(people(110))];
    expect(await told(await link(other, one), true)).toEqual(await told(await link(one, other)));
  });

  it("gives the same verdicts in whatever order the records come", async () => {
    const expected = await told(await link(people(60), slipped(people(60)), learned));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(people(60), { minLength: 60 }),
        fc.shuffledSubarray(slipped(people(60)), { minLength: 48 }),
        async (one, other) => {
          expect(await told(await link(one, other, learned))).toEqual(expected);
        },
      ),
      { numRuns: 4 },
    );
  });

  it("decides no pair otherwise because of a record of somebody else", async () => {
    const expected = await told(await link(people(60), slipped(people(60)), learned));
    const somebody = fc.record({
      key: fc.constant("somebody else"),
      name: fc.constantFrom("Isolde Quickbeam", "Bartholomew Nightingale"),
      date: fc.constantFrom("2038-02-03", "2039-11-30"),
      age: fc.integer({ min: 15, max: 90 }),
      city: fc.constantFrom("Lonely Mesa", "Far Harbour"),
      state: fc.constant("WY"),
    });
    await fc.assert(
      fc.asyncProperty(somebody, fc.boolean(), async (extra, onLeft) => {
        const linked = await link(
          [...people(60), ...(onLeft ? [extra] : [])],
          [...slipped(people(60)), ...(onLeft ? [] : [extra])],
          learned,
        );
        expect(await told(linked)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });

  it("learns from judged pairs that lists may name one person otherwise", async () => {
    const renamed = people(200).map((record, i) =>
      i % 4 === 0 ? { ...record, name: `Zebulon Quarrington${i}` } : record,
    );
    await connection.run(
      "CREATE OR REPLACE TABLE judged AS SELECT 'p' || 4 * i AS left_key, 'p' || 4 * i AS right_key, true AS same FROM range(50) AS t(i)",
    );
    const different = (weights: Weights) =>
      weights.questions.find(({ question }) => question === "name")?.same[0]?.at(-1) ?? 0;
    const without = different((await link(people(200), renamed)).weights);
    const told = different((await link(people(200), renamed, undefined, { labels: "judged" })).weights);
    expect(told).toBeGreaterThanOrEqual(without);
    expect(told).toBeGreaterThan(0.15);
  });

  it.each<[string, Said[], Said[]]>([
    ["two empty tables", [], []],
    ["an empty table and a full one", [], people(30)],
    [
      "tables without a date",
      people(30).map((record) => ({ ...record, date: null })),
      people(30).map((record) => ({ ...record, date: null })),
    ],
    [
      "tables without a state or a city",
      people(30).map((record) => ({ ...record, state: null, city: null })),
      people(30).map((record) => ({ ...record, state: null, city: null })),
    ],
    ["records that say nothing at all", [{ key: "a" }, { key: "b" }], [{ key: "c" }]],
    ["names that are no words", [{ key: "a", name: "???" }], [{ key: "b", name: "—" }]],
  ])("links %s without an error, and nobody wrongly", async (_, left, right) => {
    const linked = await link(left, right);
    for (const { left, right } of await pairs(linked, "same")) expect(left.key).toBe(right.key);
  });

  it("finds people by their names where a list gives no dates", async () => {
    const linked = await link(
      people(30),
      people(30).map((record) => ({ ...record, date: null })),
      learned,
    );
    expect(linked.counts.same).toBeGreaterThanOrEqual(25);
  });

  it("leaves unsure which of two rows that say the same is meant", async () => {
    const [person = {}] = people(1);
    const linked = await link(
      [{ ...person, key: "a" }],
      [
        { ...person, key: "b" },
        { ...person, key: "c" },
      ],
      learned,
    );
    expect(linked.counts).toEqual({ same: 0, unsure: 2, different: 0 });
  });

  it("still links lists that withhold every name, by place, day and age", async () => {
    const nameless = (records: readonly Said[]) =>
      records.map((record): Said => ({ ...record, name: null, nameStatus: "withheld" }));
    const same = await pairs(await link(nameless(people(200)), nameless(slipped(people(200)))), "same");
    expect(same.filter(({ left, right }) => left.key !== right.key)).toEqual([]);
    expect(same.length).toBeGreaterThan(120);
  });

  it("counts the blocking keys that would bring together too many, and goes on without them", async () => {
    const linked = await link(people(60), people(60), learned, { largestBlock: 1 });
    expect(linked.blocking.tooLarge.keys).toBeGreaterThan(0);
    expect(linked.counts.same).toBeGreaterThan(40);
  });
});

import { describe, expect, it } from "vitest";
import type { Comparison } from "../compare/comparison.ts";
import { kindsOf, learn, type Patterns, sharesFrom } from "./expectation-maximisation.ts";

const question = (name: string, about: Comparison["about"]): Comparison => ({
  question: name,
  about,
  columns: [],
  shares: [],
  values: [],
  missing: "false",
  levels: [
    { answer: "same", when: "true", same: 0.6, others: 0.1 },
    { answer: "different", when: "true", same: 0.4, others: 0.9 },
  ],
  says: "name",
});
const questions = [
  question("name", "person"),
  question("age", "person"),
  question("place", "incident"),
  question("day", "incident"),
];

/** How often pairs of one person, and pairs of strangers, agree on each question, as this invented world has it. */
const SAME = [0.95, 0.8, 0.9, 0.97];
const OTHERS = [0.01, 0.04, 0.02, 0.01];
const others = OTHERS.map((share) => [[share, 1 - share]]);
const before = questions.map((each, q) => ({ same: sharesFrom(each, []), others: others[q] ?? [] }));

/** The patterns of so many pairs of one person, of two people of one incident, and of strangers, each as often as is to be expected. */
function world(
  persons: number,
  incidents: number,
  strangers: number,
  label: (kind: number) => number = () => 2,
): Patterns {
  const rows = [persons, incidents, strangers].flatMap((pairs, kind) =>
    Array.from({ length: 16 }, (_, pattern) => {
      const levels = questions.map((_, q) => (pattern >> q) % 2);
      const share = levels.reduce((product, level, q) => {
        const agree = kind === 0 || (kind === 1 && q > 1) ? SAME[q] : OTHERS[q];
        return product * (level === 0 ? (agree ?? 0) : 1 - (agree ?? 0));
      }, 1);
      return { levels, count: pairs * share, label: label(kind) };
    }),
  );
  return {
    answers: questions.map((_, q) => Uint8Array.from(rows.map(({ levels }) => (levels[q] ?? 0) + 1))),
    counts: Float64Array.from(rows.map(({ count }) => count)),
    label: Uint8Array.from(rows.map(({ label }) => label)),
  };
}

describe("expectation maximisation", () => {
  it("finds without labels how often one person's records agree, and how many there are", () => {
    const expected = learn(
      questions,
      world(5000, 0, 95_000),
      before,
      { samePerson: 0.2, sameIncident: 0.005 },
      new Set(),
    );
    expect(expected.persons).toBeGreaterThan(4800);
    expect(expected.persons).toBeLessThan(5200);
    for (const [q, each] of questions.entries())
      expect(sharesFrom(each, expected.counts[q] ?? [])[0]?.[0], each.question).toBeCloseTo(SAME[q] ?? 0, 1);
  });

  it("tells two people of one incident from one person", () => {
    const expected = learn(
      questions,
      world(5000, 1000, 94_000),
      before,
      { samePerson: 0.2, sameIncident: 0.005 },
      new Set(),
    );
    expect(expected.persons).toBeGreaterThan(4700);
    expect(expected.persons).toBeLessThan(5300);
    expect(expected.sameIncident * expected.pairs).toBeGreaterThan(800);
    expect(expected.sameIncident * expected.pairs).toBeLessThan(1200);
  });

  it("takes a person's word over its own", () => {
    const expected = learn(
      questions,
      world(100, 0, 900, (kind) => (kind === 0 ? 0 : 2)),
      before,
      { samePerson: 0.2, sameIncident: 0.005 },
      new Set(),
    );
    expect(expected.persons).toBeLessThan(20);
  });

  it("finds how many pairs are of one person where the shares stand", () => {
    const beliefs = questions.map((_, q) => ({ same: [[SAME[q] ?? 0, 1 - (SAME[q] ?? 0)]], others: others[q] ?? [] }));
    const kinds = kindsOf(questions, world(500, 10, 999_490), beliefs, { samePerson: 1e-3, sameIncident: 2e-5 });
    expect(kinds.samePerson * 1e6).toBeGreaterThan(450);
    expect(kinds.samePerson * 1e6).toBeLessThan(550);
  });

  it("believes what was believed before of no pairs at all", () => {
    const none: Patterns = {
      answers: questions.map(() => new Uint8Array()),
      counts: new Float64Array(),
      label: new Uint8Array(),
    };
    expect(kindsOf(questions, none, before, { samePerson: 0.1, sameIncident: 0.01 }).samePerson).toBe(0.5);
    expect(sharesFrom(questions[0] as Comparison, [])[0]).toEqual([0.6, 0.4]);
  });
});

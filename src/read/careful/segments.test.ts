import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WINDOW, windowsOf } from "./encode.ts";
import { columnsOf, LIMITS, linkColumn, PAIR, type Tables } from "./layout.ts";
import { latticeOf } from "./segments.ts";

const COLUMNS = linkColumn(4);
const tables: Tables = {
  length: [0, 1, 2].map(() => Array.from({ length: LIMITS.content }, () => 0)),
  distance: [],
  nobody: [],
  bias: { source: 0, cue: 0, content: 0 },
  least: 0.1,
  confidence: [],
};

/** Scores of a short text whose spans of a role are worth what start, end and inside of their units add up to. */
function scoresOf(units: readonly (readonly [start: number, end: number, inside: number])[]) {
  const heads = new Float32Array(units.length * COLUMNS);
  const tails = new Float32Array(units.length * COLUMNS);
  const columns = columnsOf("cue");
  for (const [u, [start, end, inside]] of units.entries()) {
    heads[u * COLUMNS + columns.start] = start;
    heads[u * COLUMNS + columns.inside] = inside;
    tails[u * COLUMNS + columns.end] = end;
    heads.fill(0.1, u * COLUMNS + columns.first, u * COLUMNS + columns.first + PAIR);
  }
  return { count: units.length, columns: COLUMNS, heads, tails };
}

type Layout = readonly (readonly [first: number, last: number])[];

/** Every way to lay spans that do not overlap on units from `at` on, one by one. */
function layouts(at: number, count: number): Layout[] {
  if (at >= count) return [[]];
  const found: Layout[] = [...layouts(at + 1, count)];
  for (let last = at; last < Math.min(count, at + LIMITS.cue); last++)
    for (const rest of layouts(last + 1, count)) found.push([[at, last], ...rest]);
  return found;
}

const score = fc.double({ min: -3, max: 3, noNaN: true }).map((x) => Math.fround(x));
const texts = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 6 });

describe("spans laid over a text", () => {
  it("are the best of all ways to lay them, each as likely as the ways that hold it", () => {
    fc.assert(
      fc.property(texts, (units) => {
        const worth = (layout: Layout) =>
          layout.reduce((sum, [first, last]) => {
            const inside = units.slice(first, last + 1).reduce((all, unit) => all + unit[2], 0);
            return sum + (units[first]?.[0] ?? 0) + (units[last]?.[1] ?? 0) + inside;
          }, 0);
        const all = layouts(0, units.length);
        const lattice = latticeOf(scoresOf(units), "cue", tables);
        const best = Math.max(...all.map(worth));
        expect(worth(lattice.best.map(({ first, last }) => [first, last] as const))).toBeCloseTo(best, 3);
        const total = all.reduce((sum, layout) => sum + Math.exp(worth(layout)), 0);
        const holding = all.filter((layout) => layout.some(([first, last]) => first === 0 && last === 0));
        const share = holding.reduce((sum, layout) => sum + Math.exp(worth(layout)), 0) / total;
        expect(lattice.likely(0, 0)).toBeCloseTo(share, 3);
      }),
    );
  });
});

describe("windows over a text", () => {
  it("hold every unit, fit the encoder, and repeat the end of the one before", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 400 });
    fc.assert(
      fc.property(sizes, (pieces) => {
        const windows = windowsOf(pieces);
        const seen = new Set<number>();
        for (const [i, { from, to }] of windows.entries()) {
          expect(pieces.slice(from, to).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(WINDOW - 2);
          expect(from).toBeLessThanOrEqual(windows[i - 1]?.to ?? 0);
          expect(from).toBeGreaterThan(windows[i - 1]?.from ?? -1);
          for (let u = from; u < to; u++) seen.add(u);
        }
        expect(seen.size).toBe(pieces.length);
      }),
    );
  });
});

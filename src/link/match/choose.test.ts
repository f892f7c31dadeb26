import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choose, type Edge } from "./choose.ts";

const edge = fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: -6, max: 20 }) });
const graph = fc.uniqueArray(edge, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 12 });

/** The greatest sum of weights above the floor, by trying every choice. */
function best(edges: readonly Edge[], floor: number): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const without = best(rest, floor);
  const free = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(without, first.weight - floor + best(free, floor));
}

describe("choose", () => {
  it("chooses the links with the greatest sum, as trying every choice does", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const sum = choose(edges, -4).reduce((total, { weight }) => total + weight + 4, 0);
        expect(sum).toBeCloseTo(best(edges, -4), 9);
      }),
    );
  });

  it("links no record twice", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const chosen = choose(edges, -4);
        expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      }),
    );
  });

  it("says by how much a link beats the best choice without it", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        for (const link of choose(edges, -4)) {
          const others = edges.filter(({ left, right }) => left !== link.left || right !== link.right);
          expect(link.margin).toBeCloseTo(best(edges, -4) - best(others, -4), 9);
        }
      }),
    );
  });

  it("gives links that two choices explain equally well no margin", () => {
    const twins = [0, 1].flatMap((left) => [0, 1].map((right) => ({ left, right, weight: 9 })));
    expect(choose(twins, 0).map(({ margin }) => margin)).toEqual([0, 0]);
  });

  it("chooses nothing among nothing, or below the floor", () => {
    expect(choose([], 0)).toEqual([]);
    expect(choose([{ left: 0, right: 0, weight: -1 }], 0)).toEqual([]);
  });
});

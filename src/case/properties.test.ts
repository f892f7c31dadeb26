import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cases, Reading } from "../model/index.ts";
import { knownBy } from "./as-of.ts";
import { assemble } from "./assemble.ts";
import { changesBetween } from "./changes.ts";
import { worlds } from "./worlds.cases.ts";

/** A day after everything in the worlds. */
const TODAY = "2031-12-31";
const bytes = (cases: Cases) => JSON.stringify(cases);

function holds(check: (world: Reading[], made: Cases) => void): void {
  fc.assert(
    fc.property(worlds, (world) => {
      check(world, assemble(world));
    }),
    { numRuns: 300 },
  );
}

describe("whatever documents tell", () => {
  it("any order of arrival gives the same case files", () => {
    fc.assert(
      fc.property(
        worlds.chain((world) => fc.tuple(fc.constant(world), fc.shuffledSubarray(world, { minLength: world.length }))),
        ([world, shuffled]) => {
          expect(bytes(assemble(shuffled))).toBe(bytes(assemble(world)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a document given again changes nothing", () => {
    holds((world, made) => expect(bytes(assemble([...world, ...world.slice(0, 3)]))).toBe(bytes(made)));
  });

  it("a document taken out and put back changes nothing", () => {
    holds((world, made) => {
      const [first, ...others] = world;
      assemble(others);
      expect(bytes(assemble([...others, ...(first ? [first] : [])]))).toBe(bytes(made));
    });
  });

  it("as of today is what is known", () => {
    holds((world, made) => expect(bytes(assemble(knownBy(world, { day: TODAY, today: TODAY })))).toBe(bytes(made)));
  });

  it("nothing changed between a day and itself", () => {
    holds((_, made) => expect(made.cases.flatMap((file) => changesBetween(file, file))).toEqual([]));
  });

  it("every account rests on claims of its case, and each of those on words of one of its documents", () => {
    holds((_, made) => {
      for (const { facts, claims, documents } of made.cases) {
        const known = new Map(claims.map((c) => [c.id, c]));
        for (const id of facts.flatMap((f) => f.accounts.flatMap((a) => a.claims))) {
          const evidence = known.get(id)?.evidence ?? [];
          expect(evidence.length, id).toBeGreaterThan(0);
          expect(evidence.every((e) => documents.includes(e.document))).toBe(true);
        }
      }
    });
  });

  it("every related document is in a case, and in none twice", () => {
    holds((world, made) => {
      const placed = new Set(made.cases.flatMap(({ documents }) => documents));
      for (const { document, relevance } of world) if (relevance.related) expect(placed.has(document.id)).toBe(true);
      for (const { documents } of made.cases) expect(new Set(documents).size).toBe(documents.length);
    });
  });

  it("no two cases have one id", () => {
    holds((_, made) => expect(new Set(made.cases.map(({ id }) => id)).size).toBe(made.cases.length));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CaseFile,
  type Cases,
  chained,
  type Decision,
  deedOf,
  inForce,
  type KnownDeed,
  type Reading,
  referenceTo,
} from "../../model/index.ts";
import { knownBy } from "../as-of.ts";
import { assemble } from "../assemble.ts";
import { worlds } from "../worlds.cases.ts";
import { accept, decisionsOf, onFact, reject } from "./decisions.cases.ts";

/** A day after everything in the worlds and every decision. */
const TODAY = "2031-12-31";
const bytes = (cases: Cases) => JSON.stringify(cases);
const decided = (readings: Reading[], decisions: readonly Decision[], day: string | null = null) =>
  assemble(readings, [], {}, inForce(decisions, day));

/** One deed of each kind that a case allows, picked by number. */
function deedOn(cases: readonly CaseFile[], kind: number, pick: number): KnownDeed | null {
  const at = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(1, list.length)];
  const [file, other] = [at(cases), cases[(pick + 1) % Math.max(1, cases.length)]];
  if (!file || !other) return null;
  const [claim, fact, document] = [at(file.claims), at(file.facts), at(file.documents)];
  const [here, there] = [referenceTo(file), referenceTo(other)];
  const evidence = claim?.evidence ?? [];
  if (kind === 0) return claim ? accept(file, claim) : null;
  if (kind === 1) return claim ? reject(file, claim) : null;
  if (kind === 2 && fact && evidence.length > 0)
    return { kind: "correct", body: { version: 1, on: onFact(file, fact), value: "corrected", evidence } };
  if (kind === 3 && evidence.length > 0)
    return { kind: "add", body: { version: 1, case: here, field: "weapon", about: null, value: "stick", evidence } };
  if (kind === 4) return { kind: "merge", body: { version: 1, case: here, with: there } };
  if (kind === 5 && document) return { kind: "split", body: { version: 1, case: here, documents: [document] } };
  if (kind === 6 && document) return { kind: "move", body: { version: 1, document, from: here, to: there } };
  return null;
}

/** A world with decisions about what is in it, some of them undone. */
const decidedWorlds = fc
  .tuple(
    worlds,
    fc.array(fc.tuple(fc.nat(7), fc.nat(40), fc.constantFrom("2031-04-01", "2031-08-01")), { maxLength: 8 }),
  )
  .map(([world, picks]) => {
    const { cases } = assemble(world);
    const deeds: (KnownDeed & { at: string })[] = [];
    for (const [kind, pick, day] of picks) {
      const deed: KnownDeed | null =
        kind === 7 && deeds.length > 0
          ? { kind: "undo", body: { version: 1, decision: 1 + (pick % deeds.length) } }
          : deedOn(cases, kind, pick);
      if (deed) deeds.push({ ...deed, at: `${day}T10:00:00Z` });
    }
    return { world, decisions: decisionsOf(...deeds) };
  });

function holds(check: (world: Reading[], decisions: Decision[]) => void): void {
  fc.assert(
    fc.property(decidedWorlds, ({ world, decisions }) => check(world, decisions)),
    { numRuns: 150 },
  );
}

describe("whatever editors decide", () => {
  it("any order of arrival of the documents gives the same case files", () => {
    holds((world, decisions) => {
      expect(bytes(decided(world.toReversed(), decisions))).toBe(bytes(decided(world, decisions)));
      const turned = [...world.slice(2), ...world.slice(0, 2)];
      expect(bytes(decided(turned, decisions))).toBe(bytes(decided(world, decisions)));
    });
  });

  it("a decision and its undoing are as if neither had been made", () => {
    fc.assert(
      fc.property(decidedWorlds, fc.nat(6), fc.nat(40), ({ world, decisions }, kind, pick) => {
        const deed = deedOn(assemble(world).cases, kind, pick);
        if (!deed) return;
        const undo: KnownDeed = { kind: "undo", body: { version: 1, decision: decisions.length + 1 } };
        const after = [...decisions];
        for (const one of [deed, undo])
          after.push(
            chained(deedOf(one, { by: "Ines Falk", at: "2031-09-01T09:00:00Z", reason: "why" }), after.at(-1) ?? null),
          );
        expect(bytes(decided(world, after))).toBe(bytes(decided(world, decisions)));
      }),
      { numRuns: 150 },
    );
  });

  it("as of today is what is decided, and as of a day before any decision is what was read", () => {
    holds((world, decisions) => {
      const known = knownBy(world, { day: TODAY, today: TODAY });
      expect(bytes(decided(known, decisions, TODAY))).toBe(bytes(decided(world, decisions)));
      expect(bytes(decided(world, decisions, "2031-01-01"))).toBe(bytes(assemble(world)));
    });
  });

  it("every account rests on claims of its case, and each of those on words of one of its documents", () => {
    holds((world, decisions) => {
      for (const { facts, claims, documents } of decided(world, decisions).cases) {
        const known = new Map(claims.map((c) => [c.id, c]));
        for (const id of facts.flatMap((f) => f.accounts.flatMap((a) => a.claims))) {
          const evidence = known.get(id)?.evidence ?? [];
          expect(evidence.length, id).toBeGreaterThan(0);
          expect(evidence.every((e) => documents.includes(e.document))).toBe(true);
        }
      }
    });
  });

  it("only a fact with a decision is verified, no case is empty, and no two have one id", () => {
    holds((world, decisions) => {
      const { cases } = decided(world, decisions);
      for (const fact of cases.flatMap(({ facts }) => facts))
        expect(fact.status === "verified").toBe(fact.decision !== undefined);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      for (const { documents } of cases) expect(documents.length).toBeGreaterThan(0);
    });
  });
});

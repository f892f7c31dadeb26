import { describe, expect, it } from "vitest";
import { brokenLink, chained, type Decision } from "./decision.ts";
import { deedOf, type KnownDeed } from "./deed-bodies.ts";
import { inForce, notUnderstood } from "./in-force.ts";

const of = { id: "case-1", anchor: "a".repeat(64) };
const accept = (about: string): KnownDeed => ({
  kind: "accept",
  body: { version: 1, on: { kind: "fact", case: of, field: "age", about }, claims: ["claim-1"] },
});
const undo = (decision: number): KnownDeed => ({ kind: "undo", body: { version: 1, decision } });

function chainOf(...deeds: KnownDeed[]): Decision[] {
  const decisions: Decision[] = [];
  for (const [i, deed] of deeds.entries())
    decisions.push(
      chained(
        deedOf(deed, { by: "Ines Falk", at: `2031-08-0${i + 1}T09:00:00Z`, reason: "why" }),
        decisions.at(-1) ?? null,
      ),
    );
  return decisions;
}
const numbers = (decisions: Decision[], day: string | null = null) =>
  inForce(decisions, day).map(({ number }) => number);

describe("the decisions that count", () => {
  it("are all of them but the undone, and those whose undoing was undone", () => {
    expect(numbers(chainOf(accept("a"), accept("b")))).toEqual([1, 2]);
    expect(numbers(chainOf(accept("a"), accept("b"), undo(1)))).toEqual([2]);
    expect(numbers(chainOf(accept("a"), undo(1), undo(2)))).toEqual([1]);
    expect(numbers(chainOf(accept("a"), undo(1), undo(2), undo(3)))).toEqual([]);
  });

  it("are on a day those made by then, also where they were undone later", () => {
    const chain = chainOf(accept("a"), accept("b"), undo(1));
    expect(numbers(chain, "2031-07-31")).toEqual([]);
    expect(numbers(chain, "2031-08-02")).toEqual([1, 2]);
    expect(numbers(chain, "2031-08-03")).toEqual([2]);
  });

  it("are not those of another form or a newer kind, which stay in the chain and are told apart", () => {
    const deed = { about: "claim-1", reason: "why", by: "Ines Falk", at: "2031-08-01T09:00:00Z" };
    const old = chained({ ...deed, kind: "accept", body: null }, null);
    const newer = chained({ ...deed, kind: "seal", body: { version: 9 } }, old);
    const chain = [old, newer, chained(deedOf(accept("a"), deed), newer)];
    expect(brokenLink(chain)).toBeNull();
    expect([numbers(chain), notUnderstood(chain).map(({ number }) => number)]).toEqual([[3], [1, 2]]);
  });

  it("cannot undo what comes after", () => {
    expect(numbers(chainOf(undo(2), accept("a")))).toEqual([2]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLink, chained, type Decision, type Deed } from "./decision.ts";

const deed = (about: string, reason = "the letter says so"): Deed => ({
  kind: "accept",
  about,
  body: null,
  reason,
  by: "Ada Brandt",
  at: "2031-03-05T10:00:00Z",
});

function chainOf(...deeds: Deed[]): Decision[] {
  const decisions: Decision[] = [];
  for (const one of deeds) decisions.push(chained(one, decisions.at(-1) ?? null));
  return decisions;
}

describe("a chain of decisions", () => {
  it("holds as it was made", () => {
    expect(brokenLink([])).toBeNull();
    expect(brokenLink(chainOf(deed("a"), deed("b"), deed("c")))).toBeNull();
  });

  it("shows any one that was changed, taken out or put elsewhere", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }), fc.nat(), (names, n) => {
        const chain = chainOf(...names.map((name) => deed(name)));
        const at = n % chain.length;
        const changed = chain.map((d, i) => (i === at ? { ...d, reason: `${d.reason}.` } : d));
        expect(brokenLink(changed)?.number).toBe(at + 1);
        if (at < chain.length - 1) expect(brokenLink(chain.filter((_, i) => i !== at))).not.toBeNull();
        expect(brokenLink([chain[1] as Decision, chain[0] as Decision, ...chain.slice(2)])).not.toBeNull();
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { CasesBeside, Matter } from "../../../contract/matter.ts";
import { actionOf } from "./keys.ts";
import { whenMerged, whenSplit } from "./what-happens.ts";

const head = (documents: number) => ({ id: "", title: "", documents, reference: { id: "", anchor: "" } });

describe("what will happen, before it does", () => {
  it("counts the documents of a merged case once, and names what differs", () => {
    const rows = [
      { label: "City", here: "Pell Creek", there: "Marl Point", same: false },
      { label: "State", here: "Oregon", there: "Oregon", same: true },
    ];
    const beside: CasesBeside = { here: head(4), there: head(3), rows, shared: 1, apart: null };
    const [documents, differing] = whenMerged(beside);
    expect(documents).toMatch(
      /^6 documents make one case from now on: 4 of this one and 3 of the other, 1 of them in both/,
    );
    expect(differing).toMatch(/^They differ in city: both accounts stand/);
  });

  it("says how many documents go and stay, and which facts only they tell", () => {
    const documents = ["a", "b", "c"].map((id) => ({ id })) as unknown as Matter["case"]["documents"];
    const facts = [
      { label: "Weapon", documents: ["a"] },
      { label: "City", documents: ["a", "b"] },
    ];
    const of = { documents, facts } as unknown as Matter["case"];
    expect(whenSplit(of, new Set(["a"]))).toEqual([
      "1 document makes a case of its own; 2 documents stay here.",
      "What only it tells goes along: weapon.",
      "It can be undone.",
    ]);
  });
});

describe("single keys", () => {
  const pressed = (key: string, held = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

  it("do nothing while somebody types, or with another key held", () => {
    expect(actionOf(pressed("a"), false)).toBe("accept");
    expect(actionOf(pressed("a"), true)).toBeNull();
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(actionOf(pressed("a", held), false)).toBeNull();
    expect(actionOf(pressed("x"), false)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { inForce, type KnownDeed, referenceTo } from "../../model/index.ts";
import { assemble } from "../assemble.ts";
import { claim, document, nobody, person, reading } from "../claims.cases.ts";
import { decisionsOf } from "./decisions.cases.ts";

const told = (day: string, name: string, title = "") => {
  const from = document(day, title ? { title } : {});
  return reading(from, {
    people: [person("killed", name, { description: title || day })],
    claims: [claim({ field: "city", value: "Pell Creek", by: nobody, in: from })],
  });
};
const [a, b, c] = [told("2031-03-05", "Ama Holt"), told("2031-03-06", "Ama Holt"), told("2031-03-07", "Jon Bisk")];
const elsewhere = reading(document("2031-03-08"), {
  relevance: { related: false, subject: null, reason: "no use of force", evidence: null },
});
const all = [a, b, c, elsewhere];
const [holt, bisk] = assemble(all).cases as [ReturnType<typeof assemble>["cases"][0], never];
const make = (deeds: KnownDeed[], readings = all) => assemble(readings, [], {}, inForce(decisionsOf(...deeds)));
const shape = (deeds: KnownDeed[], readings = all) => make(deeds, readings).cases.map(({ documents }) => documents);
const ids = (...readings: (typeof a)[]) => readings.map(({ document: { id } }) => id);
const merge: KnownDeed = { kind: "merge", body: { version: 1, case: referenceTo(bisk), with: referenceTo(holt) } };
const split: KnownDeed = { kind: "split", body: { version: 1, case: referenceTo(holt), documents: ids(b) } };
const move = (document: string, from: typeof holt | null, to: typeof holt | null): KnownDeed => ({
  kind: "move",
  body: { version: 1, document, from: from && referenceTo(from), to: to && referenceTo(to) },
});

describe("cases that editors put together, take apart and move documents between", () => {
  it("are one under the earlier case's id when merged, and say who decided so and why", () => {
    const { cases } = make([merge]);
    expect(cases.map(({ id, documents }) => [id, documents])).toEqual([[holt.id, ids(a, b, c)]]);
    expect(cases[0]?.membership[2]?.because).toBe(
      "an editor, Ines Falk, put two cases together: the letter says so (decision 1)",
    );
    expect(cases[0]?.people.filter(({ role }) => role === "killed")).toHaveLength(2);
  });

  it("are two when split, the old one under its id, each kept apart from the other with the reason", () => {
    const { cases } = make([split]);
    expect(cases.map(({ documents }) => documents)).toEqual([ids(a), ids(b), ids(c)]);
    expect(cases[0]?.id).toBe(holt.id);
    expect(cases[0]?.apart.at(-1)).toMatchObject({
      case: cases[1]?.id,
      because: expect.stringContaining("took them apart"),
    });
  });

  it("give the part with the first document an id of its own when that part is split off", () => {
    const deed: KnownDeed = { kind: "split", body: { version: 1, case: referenceTo(holt), documents: ids(a) } };
    const { cases } = make([deed]);
    expect(cases.find(({ documents }) => documents[0] === ids(b)[0])?.id).toBe(holt.id);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(3);
  });

  it("hold a document that was moved there, from another case, from none, or into none", () => {
    expect(shape([move(ids(b)[0] ?? "", holt, bisk)])).toEqual([ids(a), ids(b, c)]);
    expect(shape([move(ids(elsewhere)[0] ?? "", null, bisk)])).toEqual([ids(a, b), ids(c, elsewhere)]);
    const { cases, unrelated } = make([move(ids(c)[0] ?? "", bisk, null)]);
    expect([cases.map(({ documents }) => documents), unrelated]).toEqual([[ids(a, b)], ids(c, elsewhere)]);
  });

  it("are found when an earlier document gave them another id, also after a merge", () => {
    const earliest = told("2031-03-01", "Ama Holt", "first of all");
    expect(shape([merge], [earliest, ...all])).toEqual([ids(earliest, a, b, c)]);
    expect(shape([merge, { kind: "split", body: { version: 1, case: referenceTo(bisk), documents: ids(a) } }])).toEqual(
      [ids(a), ids(b, c)],
    );
  });

  it("stay as they are where a decision would leave nothing or finds nothing", () => {
    const before = shape([]);
    const gone = { id: "case-0000000000000000", anchor: "f".repeat(64) };
    const deeds: KnownDeed[] = [
      { kind: "split", body: { version: 1, case: referenceTo(holt), documents: ids(a, b) } },
      { kind: "split", body: { version: 1, case: referenceTo(holt), documents: ids(c) } },
      { kind: "merge", body: { version: 1, case: referenceTo(holt), with: gone } },
      { kind: "merge", body: { version: 1, case: referenceTo(holt), with: referenceTo(holt) } },
      move(ids(c)[0] ?? "", holt, bisk),
      move(ids(c)[0] ?? "", null, bisk),
      move("e".repeat(64), null, bisk),
    ];
    for (const deed of deeds) expect(shape([deed]), JSON.stringify(deed)).toEqual(before);
  });
});

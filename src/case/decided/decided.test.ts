import { describe, expect, it } from "vitest";
import { type CaseFile, type Claim, inForce, type KnownDeed, momentFromIso, referenceTo } from "../../model/index.ts";
import { assemble } from "../assemble.ts";
import { chief, claim, document, neighbor, nobody, person, reading, words } from "../claims.cases.ts";
import { accept, decisionsOf, onFact, reject } from "./decisions.cases.ts";

const first = document("2031-03-05", { publisher: "The Alder Courier" });
const second = document("2031-03-06", { publisher: "Teasdale Radio" });
const woman = person("killed", "Ama Holt", { gender: "female" });
const again = person("killed", "Ama Holt", { description: "the driver" });
const knife = claim({ field: "armed_status", value: "armed", about: woman.id, by: chief, in: first });
const none = claim({ field: "armed_status", value: "unarmed", about: again.id, by: neighbor, in: second });
const city = (where: typeof first) => claim({ field: "city", value: "Alder Crossing", by: nobody, in: where });
const unsure = {
  ...claim({ field: "weapon", value: "knife", about: woman.id, by: chief, in: first }),
  confidence: 0.2,
};
const readings = [
  reading(first, { people: [woman], claims: [city(first), knife], forReview: [unsure] }),
  reading(second, { people: [again], claims: [city(second), none] }),
];
const file = assemble(readings).cases[0] as CaseFile;
const decided = (...deeds: KnownDeed[]) =>
  assemble(readings, [], {}, inForce(decisionsOf(...deeds))).cases[0] as CaseFile;
const fact = (of: typeof file, field: Claim["field"]) => of.facts.find((f) => f.field === field);
const correction: KnownDeed = {
  kind: "correct",
  body: {
    version: 1,
    on: onFact(file, { field: "armed_status", about: woman.id }),
    value: "allegedly armed",
    evidence: [words("she threw it", second, 40)],
  },
};

describe("what an editor accepts", () => {
  it("leads its fact, which is verified with who decided, why and when; what it contradicts stays as superseded", () => {
    expect(fact(file, "armed_status")?.status).toBe("disputed");
    expect(fact(decided(accept(file, none)), "armed_status")).toMatchObject({
      status: "verified",
      reason: "Ines Falk decided: the letter says so (decision 1)",
      decision: { number: 1, kind: "accept", by: "Ines Falk", at: "2031-08-01T09:00:00Z" },
      accounts: [{ value: "unarmed" }, { value: "armed", superseded: true }],
    });
  });

  it("counts from then on where it was read too unsurely to be claimed", () => {
    const made = decided(accept(file, unsure));
    expect(fact(made, "weapon")).toMatchObject({ status: "verified", accounts: [{ value: "knife" }] });
    expect(made).not.toHaveProperty("forReview");
  });

  it("is what the later of two decisions says", () => {
    const made = decided(accept(file, none), accept(file, knife));
    expect(fact(made, "armed_status")?.accounts.map(({ value }) => value)).toEqual(["armed", "unarmed"]);
  });
});

describe("what an editor rejects", () => {
  it("leaves the facts and stays in the file with the reason", () => {
    const made = decided(reject(file, knife));
    expect(fact(made, "armed_status")).toMatchObject({ status: "reported", accounts: [{ value: "unarmed" }] });
    expect(made.claims.map(({ id }) => id)).not.toContain(knife.id);
    expect(made.rejected).toMatchObject([{ claim: { id: knife.id }, decision: { reason: "the letter says so" } }]);
  });

  it("is not for review any more, and counts again once it is accepted", () => {
    expect(decided(reject(file, unsure))).not.toHaveProperty("forReview");
    expect(fact(decided(reject(file, knife), accept(file, knife)), "armed_status")?.accounts[0]?.value).toBe("armed");
  });
});

describe("what an editor corrects", () => {
  it("is the editor's own claim with its evidence, before all that was said so far", () => {
    const made = decided(correction);
    const corrected = fact(made, "armed_status");
    expect(corrected?.accounts.map(({ value, superseded }) => [value, superseded])).toEqual([
      ["allegedly armed", undefined],
      ["armed", true],
      ["unarmed", true],
    ]);
    const own = made.claims.find(({ id }) => id === corrected?.accounts[0]?.claims[0]);
    expect(own).toMatchObject({
      reader: { name: "Ines Falk", version: "decision 1", kind: "editor" },
      evidence: [{ exact: "she threw it" }],
    });
  });

  it("finds the person again when an earlier document gives them another id", () => {
    const earliest = document("2031-03-04");
    const before = reading(earliest, { people: [person("killed", "Ama Holt")], claims: [city(earliest)] });
    const made = assemble([before, ...readings], [], {}, inForce(decisionsOf(correction))).cases[0] as CaseFile;
    expect(made.id).not.toBe(file.id);
    expect(fact(made, "armed_status")).toMatchObject({
      status: "verified",
      accounts: [{ value: "allegedly armed" }, {}, {}],
    });
  });

  it("counts for nothing where its words are in no document of the case", () => {
    const [only] = readings;
    const made = assemble(only ? [only] : [], [], {}, inForce(decisionsOf(correction))).cases[0] as CaseFile;
    expect(fact(made, "armed_status")?.status).toBe("reported");
  });

  it("is what a person is called, where it is their name", () => {
    const on = onFact(file, { field: "name", about: woman.id });
    const evidence = [words("Amma Holt", first)];
    const name = claim({ field: "name", value: "Ama Holt", about: woman.id, by: nobody, in: first });
    const named = readings.map((r) => (r.document === first ? { ...r, claims: [...r.claims, name] } : r));
    const deed: KnownDeed = { kind: "correct", body: { version: 1, on, value: "Amma Holt", evidence } };
    const made = assemble(named, [], {}, inForce(decisionsOf(deed))).cases[0] as CaseFile;
    expect([made.people[0]?.name, made.title]).toEqual(["Amma Holt", expect.stringContaining("Amma Holt killed")]);
  });
});

describe("an editor's own claim", () => {
  it("is a claim beside those that software read, and verifies nothing", () => {
    const body = { version: 1, case: referenceTo(file), field: "age", about: woman.id } as const;
    const value = { value: 41, minimum: 41, maximum: 41, approximate: false, unit: "years", text: "41" } as const;
    const made = decided({ kind: "add", body: { ...body, value, evidence: [words("41", second)] } });
    expect(fact(made, "age")).toMatchObject({ status: "reported", accounts: [{ value: { value: 41 } }] });
    expect(made.claims.at(-1)).toMatchObject({ reader: { kind: "editor" }, about: woman.id });
  });
});

describe("a promise that was read wrongly", () => {
  it("is none any more once an editor rejects its claim", () => {
    const value = { what: "release the video", due: momentFromIso("2031-04-01"), by: ["Ada Brandt"] };
    const promise = claim({ field: "commitment", value, by: chief, in: first, mode: "promised" });
    const told = readings.map((r) => (r.document === first ? { ...r, claims: [...r.claims, promise] } : r));
    const [made] = assemble(told).cases;
    expect(made?.commitments).toHaveLength(1);
    expect(assemble(told, [], {}, inForce(decisionsOf(reject(file, promise)))).cases[0]?.commitments).toEqual([]);
  });
});

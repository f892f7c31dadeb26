import { describe, expect, it } from "vitest";
import { type CaseFile, chained, type Decision, deedOf, type KnownDeed } from "../model/index.ts";
import { planted } from "./holds/planted.cases.ts";
import { defaultPolicy } from "./holds/policy.ts";
import { onClaim, onPerson } from "./subjects.ts";
import { type WaitingOptions, waiting } from "./waiting.ts";

const boy = planted({ first: "Jaylen", family: "Okafor", age: 15, role: "killed" }).cases.cases[0] as CaseFile;
const city = boy.claims[7] as CaseFile["claims"][0];
const decisionsOf = (...deeds: KnownDeed[]): Decision[] => {
  const made: Decision[] = [];
  for (const deed of deeds)
    made.push(
      chained(deedOf(deed, { by: "Ines Falk", at: "2031-05-01T09:00:00Z", reason: "why" }), made.at(-1) ?? null),
    );
  return made;
};
const kinds = (file: CaseFile, decisions: Decision[] = [], options?: WaitingOptions) =>
  waiting([file], decisions, options).map(({ kind }) => kind);
const accept: KnownDeed = { kind: "accept", body: { version: 1, on: onClaim(boy, city), claims: [city.id] } };

describe("what waits for an editor", () => {
  it("comes in the order in which an answer matters, each with the reason in a sentence", () => {
    const all = waiting([boy], []);
    expect(all.map(({ kind }) => kind)).toEqual(["read unsurely", "new documents"]);
    for (const { because } of all) expect(because).toMatch(/^\p{Lu}|^“.*\.$/u);
    expect(all.map(({ weight }) => weight)).toEqual(all.map(({ weight }) => weight).toSorted((a, b) => b - a));
  });

  it.each<[string, CaseFile, string]>([
    [
      "accounts that disagree",
      { ...boy, facts: boy.facts.map((f) => ({ ...f, status: "disputed" as const })) },
      "disputed",
    ],
    [
      "a promise that is overdue",
      { ...boy, commitments: boy.commitments.map((c) => ({ ...c, state: "overdue" as const })) },
      "overdue",
    ],
    [
      "a step that is overdue",
      { ...boy, process: boy.process.map((s) => ({ ...s, state: "overdue" as const })) },
      "overdue",
    ],
    [
      "an account that was read unsurely",
      { ...boy, claims: boy.claims.map((c) => ({ ...c, confidence: 0.3 })) },
      "one unsure account",
    ],
    [
      "a child by the words for them alone",
      { ...boy, claims: [], people: boy.people.map((p) => ({ ...p, ageGroup: "child" as const })) },
      "age in doubt",
    ],
  ])("is %s", (_, file, kind) => {
    expect(kinds(boy)).not.toContain(kind);
    expect(kinds(file)).toContain(kind);
  });

  it("is a minor who is named and whom nothing holds, until an editor releases the name", () => {
    const policy = { ...defaultPolicy, minors: null };
    expect(waiting([boy], [], { policy })[0]).toMatchObject({ kind: "name held", weight: 100, caseId: boy.id });
    const person = boy.people[0] as CaseFile["people"][0];
    const release: KnownDeed = { kind: "release", body: { version: 1, on: onPerson(boy, person), rule: null } };
    expect(kinds(boy, decisionsOf(release), { policy })).not.toContain("name held");
  });

  it("is what came in after the last decision, and a document that contradicts a verified fact", () => {
    const added = new Map([[boy.documents[1] ?? "", "2031-05-02"]]);
    expect(kinds(boy, decisionsOf(accept))).not.toContain("new documents");
    expect(kinds(boy, decisionsOf(accept), { added })).toContain("new documents");
    const [name, ...others] = boy.facts as [CaseFile["facts"][0]];
    const accounts = name.accounts.map((account, i) => (i === 1 ? { ...account, superseded: true as const } : account));
    const decision = { number: 1, kind: "accept", by: "Ines Falk", at: "2031-05-01T09:00:00Z", reason: "why" } as const;
    const verified: CaseFile = { ...boy, facts: [{ ...name, status: "verified", decision, accounts }, ...others] };
    expect(kinds(verified, [])).not.toContain("verified and contradicted");
    expect(kinds(verified, [], { added })).toContain("verified and contradicted");
  });

  it("is a decision whose claim is not read any more, whose case is gone, or that nobody understands", () => {
    const without = { ...boy, claims: boy.claims.filter(({ id }) => id !== city.id) };
    expect(kinds(boy, decisionsOf(accept))).not.toContain("decision without effect");
    expect(kinds(without, decisionsOf(accept))).toContain("decision without effect");
    expect(waiting([], decisionsOf(accept))).toMatchObject([
      { kind: "decision without effect", caseId: null, about: "1" },
    ]);
    const odd = chained(
      { ...deedOf(accept, { by: "Ines Falk", at: "2031-05-01T09:00:00Z", reason: "why" }), body: null },
      null,
    );
    expect(waiting([], [odd])[0]?.because).toContain("is not understood");
  });
});

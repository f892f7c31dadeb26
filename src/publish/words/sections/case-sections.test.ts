import { describe, expect, it } from "vitest";
import { type CaseFile, type Claim, StepName } from "../../../model/index.ts";
import { fixture } from "../../fixture.cases.ts";
import { caseSections } from "./case-sections.ts";

const documents = new Map(fixture.documents.map((document) => [document.id, document]));
const [caseFile] = fixture.cases as [CaseFile];
const sections = caseSections(caseFile, documents);

describe("caseSections", () => {
  it("leads every sentence of what happened with who says it", () => {
    expect(sections.whatHappened).toHaveLength(3);
    expect(sections.whatHappened[0]).toEqual({
      lead: "Independent voices agree",
      text: "2 people were killed on November 7, 2031, at Kestrel Flats, Alder Crossing.",
    });
    for (const { lead } of sections.whatHappened) expect(lead).toMatch(/agree|says|differ/);
  });

  it("puts a time that has its day after on, and a bare time after at", () => {
    const evening = { value: "2031-11-07", precision: "part-of-day" as const, text: "Friday evening" };
    const facts = caseFile.facts.map((fact) =>
      fact.field === "time" ? { ...fact, accounts: fact.accounts.map((one) => ({ ...one, value: evening })) } : fact,
    );
    const words = (of: CaseFile) =>
      caseSections(of, documents)
        .whatHappened.map(({ text }) => text)
        .join(" ");
    expect(words(caseFile)).toMatch(/[Ii]t happened at 1:55 p\.m\./);
    expect(words({ ...caseFile, facts })).toMatch(/[Ii]t happened on November 7, 2031, evening/);
  });

  it("never tells an allegation as something that happened", () => {
    const alleged = (claim: Claim): Claim => ({ ...claim, mode: "alleged" });
    const told = caseSections({ ...caseFile, claims: caseFile.claims.map(alleged) }, documents).whatHappened;
    for (const { lead, text } of told) expect(`${lead} ${text}`).toMatch(/alleges?|is alleged/);
    expect(told.map(({ lead }) => lead)).not.toContain("Independent voices agree");
  });

  it("takes two plain voices for agreement, and does not count an allegation", () => {
    const killed = caseFile.facts.find((fact) => fact.field === "persons_killed")?.accounts[0]?.claims ?? [];
    const claims = caseFile.claims.map(
      (claim): Claim => (killed.indexOf(claim.id) > 0 ? { ...claim, mode: "alleged" } : claim),
    );
    const told = caseSections({ ...caseFile, claims }, documents).whatHappened.find(({ text }) =>
      text.includes("killed"),
    );
    expect(told?.lead).toMatch(/^County Attorney Rosalind Quay, .*confirms$/);
  });

  it("does not tell what is only denied or withheld", () => {
    const denied = (claim: Claim): Claim => ({ ...claim, mode: "denied" });
    const facts = caseFile.facts.filter((fact) => fact.status !== "disputed");
    expect(caseSections({ ...caseFile, facts, claims: caseFile.claims.map(denied) }, documents).whatHappened).toEqual(
      [],
    );
  });

  it("tells who says otherwise of a fact that an editor verified, and leaves what was mended in one voice to how it changed", () => {
    const disputed = caseFile.facts.find((fact) => fact.status === "disputed");
    const [lead, other] = disputed?.accounts ?? [];
    if (!disputed || !lead || !other) throw new RangeError("the fixture has a disputed fact of two accounts");
    const decision = {
      number: 1,
      kind: "accept" as const,
      by: "Ines Falk",
      at: "2031-12-01T09:00:00Z",
      reason: "read",
    };
    const shown = (claims: readonly Claim[]) => {
      const accounts = [lead, { ...other, superseded: true as const }];
      const facts = caseFile.facts.map((fact) =>
        fact === disputed ? { ...fact, status: "verified" as const, decision, accounts } : fact,
      );
      const { disagreements, changes } = caseSections({ ...caseFile, facts, claims: [...claims] }, documents);
      const own = (list: typeof disagreements) =>
        list.filter(({ field, person }) => field === disputed.field && person === disputed.about).length;
      return [own(disagreements), own(changes)];
    };
    expect(shown(caseFile.claims)).toEqual([1, 0]);
    const { speaker } = caseFile.claims.find(({ id }) => id === lead.claims[0]) as Claim;
    const ofOneVoice = caseFile.claims.map(
      (claim): Claim => ([...lead.claims, ...other.claims].includes(claim.id) ? { ...claim, speaker } : claim),
    );
    expect(shown(ofOneVoice)).toEqual([0, 1]);
  });

  it("says through whom somebody's words come", () => {
    const [first] = caseFile.claims.filter(({ speaker }) => speaker.kind === "police");
    const teller = {
      ...(first as Claim).speaker,
      name: null,
      role: "neighbor",
      affiliation: null,
      kind: "witness" as const,
    };
    const claims = caseFile.claims.map((claim): Claim => (claim === first ? { ...claim, relayedBy: [teller] } : claim));
    const shown = caseSections({ ...caseFile, claims }, documents).known.flatMap((group) => group.facts);
    const voices = shown.flatMap(({ accounts }) => accounts.flatMap((account) => account.voices));
    expect(voices.find(({ claim }) => claim === first?.id)?.attribution).toMatch(/, as told by neighbor, unnamed$/);
  });

  it("shows every fact, every account and every voice behind it", () => {
    const shown = sections.known.flatMap((group) => group.facts);
    expect(shown).toHaveLength(caseFile.facts.length);
    const accounts = shown.flatMap((fact) => fact.accounts);
    expect(accounts).toHaveLength(caseFile.facts.flatMap((fact) => fact.accounts).length);
    expect(accounts.flatMap((account) => account.voices).length).toBe(
      caseFile.facts.flatMap((fact) => fact.accounts.flatMap((account) => account.claims)).length,
    );
  });

  it("shows every step in order, also one the case file leaves out", () => {
    const rows = caseSections({ ...caseFile, process: [] }, documents).process;
    expect(rows.map((row) => row.step)).toEqual(StepName.options);
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(["not known"]));
  });

  it("puts what waits before what was kept, and what was asked aloud before what is implied", () => {
    expect(sections.promises.map((row) => row.state)).toEqual(["overdue", "open", "kept"]);
    expect(sections.questions.map((row) => row.askedIn !== null)).toEqual([true, false, false]);
  });

  it("tells a withheld answer from one that nobody gave", () => {
    const standing = sections.questions.map((row) => row.standing);
    expect(standing[1]).toMatch(/^withheld/);
    expect(standing[2]).toBe("no document here says");
  });

  it("numbers each document once and gives no number to nowhere", () => {
    expect(sections.sources.map((source) => source.number)).toEqual([1, 2, 3]);
    for (const claim of caseSections({ ...caseFile, documents: [] }, new Map()).claims)
      for (const quote of claim.quotes) expect(quote.source).toBeGreaterThan(0);
  });

  it("follows only http and https addresses", () => {
    const [first] = fixture.documents;
    if (!first) throw new Error("the fixture has documents");
    const hostile = new Map([[first.id, { ...first, url: "javascript:alert(1)" }]]);
    expect(caseSections(caseFile, hostile).sources[0]?.url).toBeNull();
  });

  it("says how much software read and how much a person checked", () => {
    expect(sections.reading).toBe(
      "33 claims read by software, not yet checked by a person; 1 fact verified by an editor.",
    );
  });
});

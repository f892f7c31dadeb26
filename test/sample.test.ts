import { beforeAll, describe, expect, it } from "vitest";
import { checkEvidence } from "../src/check/index.ts";
import type { CaseFile, Cases, Claim } from "../src/model/index.ts";
import { rules } from "../src/read/index.ts";
import { SAMPLE, sample, textsOf } from "./sample.ts";

let cases: Cases;
let file: CaseFile;
const claimsOf = (field: Claim["field"]) => file.claims.filter((claim) => claim.field === field);
const fact = (field: Claim["field"]) => file.facts.find((f) => f.field === field);

beforeAll(async () => {
  ({ cases } = await sample());
  file = cases.cases[0] as CaseFile;
});

describe("the sample, read whole", () => {
  it("is one case of four documents, and none is unrelated", () => {
    expect(cases.cases).toHaveLength(1);
    expect(file.documents).toHaveLength(4);
    expect(cases.unrelated).toEqual([]);
  });

  it("has evidence that checks, span by span, against texts extracted anew", async () => {
    const texts = await textsOf(SAMPLE);
    const report = checkEvidence(cases, (id) => texts.get(id) ?? null);
    expect(report.faults).toEqual([]);
    expect(report.spans).toBeGreaterThan(100);
  });

  it("names on every claim the rule that made it, and the model where one heard who says it", () => {
    const names = new Set(rules.map((rule) => rule.name));
    for (const { reader } of file.claims) {
      const [rule, model] = reader.name.split(" + ");
      expect(names).toContain(rule);
      expect([model, reader.kind]).toEqual(model === undefined ? [undefined, "rules"] : ["attribution-fast", "model"]);
    }
  });

  it("keeps every account of who fired: officers, two, and later one, with the words of each", () => {
    const accounts = fact("officers_who_fired")?.accounts ?? [];
    expect(fact("officers_who_fired")?.status).toBe("superseded");
    const quotes = accounts.map((account) => file.claims.find((c) => c.id === account.claims[0])?.evidence[0]?.exact);
    expect(quotes[0]).toContain("Officer Neil Carraway");
    expect(quotes.join(" ")).toContain("Two officers discharged");
    expect(quotes.join(" ")).toContain("officers fired");
  });

  it("has one person killed, named by the later documents, and nobody else", () => {
    expect(file.people.filter((p) => p.role === "killed").map((p) => p.name)).toEqual(["Tobin Arlo Westergaard"]);
  });

  it("says that no officer was hurt: zero, which is not unknown", () => {
    expect(fact("officers_injured")?.accounts[0]?.value).toMatchObject({ value: 0 });
  });

  it("gives nobody a firearm because of the safety reminder", () => {
    expect(claimsOf("weapon").map((c) => c.value)).not.toContain("gun");
    expect(claimsOf("weapon").map((c) => c.value)).not.toContain("rifle");
  });

  it("never turns the chief's 'reportedly holding a knife' into a stated fact", () => {
    const chief = claimsOf("weapon").filter((c) => c.speaker.name === "Harlan Ostby");
    expect(chief.map((c) => c.mode)).toEqual(["alleged"]);
  });

  it("keeps that the cause of death was withheld, beside the cause given later", () => {
    const accounts = fact("cause_of_death")?.accounts ?? [];
    expect(accounts[0]?.value).toContain("gunshot wounds");
    expect(claimsOf("cause_of_death").some((c) => c.mode === "withheld" && c.speaker.kind === "police")).toBe(true);
  });

  it("finds the promise of the video kept, by the claim that tells of its release", () => {
    const promise = file.commitments.find((c) => c.what.includes("video"));
    expect(promise).toMatchObject({ who: ["Harlan Ostby"], state: "kept" });
    expect(file.claims.find((c) => c.id === promise?.keptBy)?.field).toBe("video_release");
  });

  it("finds the county attorney's promise of the report open, with its day", () => {
    const promise = file.commitments.find((c) => c.what.startsWith("publish the team's report"));
    expect(promise).toMatchObject({ state: "open", due: { value: "2031-07-31" } });
  });

  it("states no allegation: what a voice alleges, no account of that voice in that document states", () => {
    for (const alleged of file.claims.filter((c) => c.mode === "alleged")) {
      const { field, about, speaker, evidence } = alleged;
      const stated = file.claims.filter(
        (c) =>
          c.mode === "stated" &&
          c.field === field &&
          c.about === about &&
          JSON.stringify(c.speaker) === JSON.stringify(speaker) &&
          c.evidence[0]?.document === evidence[0]?.document &&
          JSON.stringify(c.value) === JSON.stringify(alleged.value),
      );
      expect(stated).toEqual([]);
    }
  });

  it("takes the officers' names and the aunt's for their own: only what withholds his name withholds his name", () => {
    const withheld = claimsOf("name").filter((c) => c.mode === "withheld");
    const killed = file.people.find((p) => p.role === "killed")?.id;
    const quotes = withheld.filter((c) => c.about === killed).map((c) => c.evidence[0]?.exact ?? "");
    expect(quotes).toContain("declined to release the man’s name");
    // "Their names", the officers', and "her name", the aunt's, are not his.
    for (const words of quotes) expect(words).not.toMatch(/her name|names were not/);
  });

  it("reads nothing from lists of other stories", () => {
    const words = file.claims.flatMap((c) => c.evidence.map((e) => e.exact)).join("\n");
    for (const other of ["rancher", "grain elevator", "Deputies seize"]) expect(words).not.toContain(other);
  });

  it("says where the process stands, and says not known where nothing is said", () => {
    const state = (step: string) => file.process.find((s) => s.step === step)?.state;
    expect(state("charging decision")).toBe("done");
    expect(state("video release")).toBe("done");
    expect(state("settlement")).toBe("not known");
  });

  it("asks aloud what the documents ask, and what a case should tell and this one does not", () => {
    expect(file.questions.some((q) => q.askedIn !== null && q.text.startsWith("Who decided to send police"))).toBe(
      true,
    );
    expect(file.questions.some((q) => q.askedIn === null)).toBe(true);
  });
});

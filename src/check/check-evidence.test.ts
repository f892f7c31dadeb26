import { describe, expect, it } from "vitest";
import { type CaseFile, type Cases, type Claim, momentFromIso, quote, sha256Of } from "../model/index.ts";
import { checkEvidence } from "./check-evidence.ts";

/** Fiction, like everyone in it. */
const TEXT = "Officers fired, Chief Ada Brandt said. Who called them?";
const id = sha256Of(TEXT);
const textOf = (document: string) => (document === id ? TEXT : null);
const fired = quote(id, TEXT, 0, 14);
const brandt = quote(id, TEXT, 22, 32);
const asked = quote(id, TEXT, 39, 55);

const claim: Claim = {
  id: "claim-1",
  field: "force_type",
  value: "firearm",
  about: null,
  speaker: { name: "Ada Brandt", role: "chief", affiliation: null, kind: "police", anonymous: false },
  mode: "stated",
  occasion: null,
  evidence: [fired],
  reader: { name: "by-hand", version: "1", kind: "rules" },
  confidence: 1,
};
const whole: CaseFile = {
  id: "case-1",
  title: "A case",
  facts: [
    {
      field: "force_type",
      about: null,
      status: "reported",
      reason: "one voice",
      accounts: [{ value: "firearm", claims: ["claim-1"] }],
    },
  ],
  people: [
    {
      id: "person-1",
      role: "official",
      name: "Ada Brandt",
      nameStatus: "named",
      mentions: [brandt],
      description: null,
      gender: null,
      ageGroup: null,
    },
  ],
  agencies: [],
  timeline: [{ when: momentFromIso("2031-03-05"), what: "The incident", kind: "incident", claims: ["claim-1"] }],
  process: [{ step: "leave", state: "done", body: null, about: null, when: null, claims: ["claim-1"] }],
  commitments: [{ who: [], what: "release the video", due: null, state: "kept", made: "claim-1", keptBy: "claim-1" }],
  questions: [{ text: "Who called them?", askedIn: asked, field: null, answeredBy: "claim-1" }],
  claims: [claim],
  documents: [id],
  membership: [{ document: id, because: null, share: "whole" }],
  apart: [],
};
const check = (change: Partial<CaseFile>) => {
  const cases: Cases = {
    schema: "answerable/cases@1",
    documents: [],
    cases: [{ ...whole, ...change }],
    unread: [],
    unrelated: [],
  };
  return checkEvidence(cases, textOf);
};
const missing = (where: string) => ({ where, what: "it names the claim claim-9, which is not there" });

describe("checking evidence", () => {
  it("finds nothing wrong with a whole case file, and counts every span of it", () => {
    expect(check({})).toEqual({ spans: 3, faults: [] });
  });

  it("says what stands there when the words are not the text's", () => {
    const evidence = [{ ...fired, exact: "Officers hid..." }];
    expect(check({ claims: [{ ...claim, evidence }] }).faults).toEqual([
      { where: "claim-1", what: "characters 0 to 14 say “Officers fired” and not “Officers hid...”" },
    ]);
  });

  it("says what stands there when the words stand one character further on", () => {
    const evidence = [{ ...fired, start: 1, end: 15 }];
    expect(check({ claims: [{ ...claim, evidence }] }).faults).toEqual([
      { where: "claim-1", what: "characters 1 to 15 say “fficers fired,” and not “Officers fired”" },
    ]);
  });

  it("does not let an empty quotation pass as holding", () => {
    expect(check({ claims: [{ ...claim, evidence: [{ ...fired, end: 0, exact: "" }] }] }).faults).toHaveLength(1);
  });

  it("says that a document is not at hand", () => {
    const other = sha256Of("another text");
    expect(check({ claims: [{ ...claim, evidence: [{ ...fired, document: other }] }] }).faults).toEqual([
      { where: "claim-1", what: `its document ${other} is not at hand` },
    ]);
  });

  it("says that a claim has no evidence", () => {
    expect(check({ claims: [{ ...claim, evidence: [] }] }).faults).toEqual([
      { where: "claim-1", what: "it has no evidence" },
    ]);
  });

  it("checks each quotation of a claim, not only the first", () => {
    const evidence = [fired, { ...brandt, exact: "Ada Brunt!" }];
    expect(check({ claims: [{ ...claim, evidence }] })).toMatchObject({ spans: 4, faults: [{ where: "claim-1" }] });
  });

  it("names the person whose mention does not hold", () => {
    const people = whole.people.map((p) => ({ ...p, mentions: [{ ...brandt, exact: "Ada Brunt" }] }));
    expect(check({ people }).faults).toEqual([
      { where: "person-1", what: "characters 22 to 32 say “Ada Brandt” and not “Ada Brunt”" },
    ]);
  });

  it("names the question that was not asked in these words", () => {
    const questions = whole.questions.map((q) => ({ ...q, askedIn: { ...asked, exact: "Who hid them?" } }));
    expect(check({ questions }).faults).toMatchObject([{ where: "Who called them?" }]);
  });

  const damaged: readonly (readonly [what: string, change: Partial<CaseFile>, where: string])[] = [
    [
      "a fact",
      { facts: whole.facts.map((f) => ({ ...f, accounts: [{ value: "firearm", claims: ["claim-9"] }] })) },
      "fact force_type",
    ],
    ["a step", { process: whole.process.map((s) => ({ ...s, claims: ["claim-9"] })) }, "step leave"],
    ["a commitment made", { commitments: whole.commitments.map((c) => ({ ...c, made: "claim-9" })) }, "a commitment"],
    ["a commitment kept", { commitments: whole.commitments.map((c) => ({ ...c, keptBy: "claim-9" })) }, "a commitment"],
    [
      "a line of the timeline",
      { timeline: whole.timeline.map((t) => ({ ...t, claims: ["claim-9"] })) },
      "the timeline",
    ],
    ["an answer", { questions: whole.questions.map((q) => ({ ...q, answeredBy: "claim-9" })) }, "Who called them?"],
  ];

  it.each(damaged)("names %s that names a claim which is not there", (_, change, where) => {
    expect(check(change).faults).toEqual([missing(where)]);
  });
});

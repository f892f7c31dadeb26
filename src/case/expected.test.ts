import { describe, expect, it } from "vitest";
import { type Fact, type FieldName, type FieldValue, momentFromIso, type Protocol, type Step } from "../model/index.ts";
import { expectedIn } from "./expected.ts";

/** Invented: there is no such law. */
const protocol: Protocol = {
  name: "Montana",
  state: "Montana",
  checked: "2031-01-01",
  sources: [{ id: "act", title: "An Act of Nowhere", url: "https://law.example/act", read: "official" }],
  steps: [
    {
      step: "video release",
      body: "the agency",
      kind: "law",
      text: "It is released.",
      delayable: { days: 45, from: "date" },
      source: "act",
    },
    {
      step: "outside investigation",
      body: "Attorney General",
      kind: "law",
      text: "It is investigated.",
      source: "act",
    },
  ],
};
const general: Protocol = { ...protocol, name: "everywhere", state: null, steps: protocol.steps.slice(1) };
const fact = (field: FieldName, ...values: FieldValue[]): Fact => ({
  field,
  about: null,
  status: "reported",
  reason: "one voice",
  accounts: values.map((value) => ({ value, claims: [] })),
});
const done: Step = { step: "video release", state: "done", body: null, about: null, when: null, claims: [] };

describe("what is expected", () => {
  it("is what the country's and the state's protocols say, with citation and what is known of the step", () => {
    const expected = expectedIn([fact("state", "Montana")], [done], [general, protocol]);
    expect(expected.map(({ protocol: name, step, state }) => [name, step, state])).toEqual([
      ["everywhere", "outside investigation", "not known"],
      ["Montana", "video release", "done"],
      ["Montana", "outside investigation", "not known"],
    ]);
    expect(expected[1]).toMatchObject({ citation: "An Act of Nowhere", url: "https://law.example/act" });
  });

  it("may be put off by days from the one day of the incident", () => {
    const [video] = expectedIn([fact("state", "Montana"), fact("date", momentFromIso("2031-03-04"))], [], [protocol]);
    expect(video?.delayableUntil).toBe("2031-04-18");
  });

  it.each([
    ["two days are given", [fact("date", momentFromIso("2031-03-04"), momentFromIso("2031-03-05"))]],
    ["no day is given", []],
    ["only a month is given", [fact("date", momentFromIso("2031-03"))]],
  ])("has no such day where %s", (_, facts) => {
    const [video] = expectedIn([fact("state", "Montana"), ...facts], [], [protocol]);
    expect(video).not.toHaveProperty("delayableUntil");
  });

  it.each([
    ["another state is given", [fact("state", "Oregon")]],
    ["two states are given", [fact("state", "Montana", "Oregon")]],
    ["no state is given", []],
  ])("is of the country alone where %s", (_, facts) => {
    expect(expectedIn(facts, [], [general, protocol]).map(({ protocol: name }) => name)).toEqual(["everywhere"]);
  });

  it("says where a source was not read in its official text", () => {
    const told = { ...protocol, sources: protocol.sources.map((s) => ({ ...s, read: "account" as const })) };
    const [first] = expectedIn([fact("state", "Montana")], [], [told]);
    expect(first?.citation).toBe("An Act of Nowhere (read in an account of it, not in the official text)");
  });
});

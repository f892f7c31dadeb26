import { describe, expect, it } from "vitest";
import type { Fact } from "../model/index.ts";
import { agenciesOf } from "./agencies.ts";
import { AgencyRegister } from "./agency-register.ts";

/** Invented: neither these agencies nor their numbers exist. */
const register = new AgencyRegister(`Kansas
Alder Crossing Police Department\tKS0000100

Missouri
Alder Crossing Police Department\tMO0000100
St. Brannoc Police Department\tMO0000200
Teasdale County Sheriff's Office\tMO0000000
Union Police Department\tMO0000300
Union Police Department\tMO0000400
`);

describe("the register gives one agency", () => {
  it.each([
    ["Alder Crossing Police Department", "Missouri", "MO0000100"],
    ["Alder Crossing police", "Missouri", "MO0000100"],
    ["Alder Crossing PD", "Kansas", "KS0000100"],
    ["the Alder Crossing Police Dept.", "Missouri", "MO0000100"],
    ["Teasdale County Sheriff’s Department", "Missouri", "MO0000000"],
    ["Saint Brannoc Police Department", "Missouri", "MO0000200"],
  ])("for %s in %s", (name, state, ori) => {
    expect(register.find(name, state)?.ori).toBe(ori);
  });
});

describe("the register gives none", () => {
  it.each([
    ["Alder Crossing Police Department", "Nebraska", "the state has none of the name"],
    ["Union Police Department", "Missouri", "the state has two of the name"],
    ["Alder Crossing Fire Department", "Missouri", "it is another department"],
    ["police", "Missouri", "it is no name"],
    ["Teasdale County", "Missouri", "it is the county"],
  ])("for %s in %s: %s", (name, state) => {
    expect(register.find(name, state)).toBeNull();
  });
});

describe("an agency of a case", () => {
  const named = [
    { name: "Alder Crossing police", roles: ["police"] },
    { name: "Alder Crossing Police Department", roles: ["police"] },
  ];
  const inState = (...states: readonly string[]): Fact[] => [
    {
      field: "state",
      about: null,
      status: "reported",
      reason: "one voice",
      accounts: states.map((value) => ({ value, claims: [] })),
    },
  ];

  it("is listed once, by its fullest name, with its name in the register", () => {
    expect(agenciesOf(named, inState("Missouri"), register)).toEqual([
      {
        name: "Alder Crossing Police Department",
        roles: ["police"],
        registered: { name: "Alder Crossing Police Department", ori: "MO0000100" },
      },
    ]);
  });

  it.each([
    ["no document gives the state", []],
    ["documents give two states", inState("Missouri", "Kansas")],
  ])("has no name in the register where %s", (_, facts) => {
    expect(agenciesOf(named, facts, register)).toEqual([
      { name: "Alder Crossing Police Department", roles: ["police"] },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { type Claim, type FieldName, type FieldValue, momentFromIso, type Speaker } from "../model/index.ts";
import { chief, claim, document, neighbor, nobody, spokeswoman } from "./claims.cases.ts";
import { factsFrom } from "./facts.ts";
import { settingOf } from "./voices.ts";

const first = document("2031-03-05", { publisher: "The Alder Courier" });
const second = document("2031-03-05", { publisher: "Teasdale Radio" });

function statusOf(...claims: readonly Claim[]) {
  return factsFrom(claims, settingOf(claims, [first, second])).map(({ status }) => status);
}
const told = (field: FieldName, value: FieldValue, by: Speaker, where = first) =>
  claim({ field, value, by, in: where });

describe("accounts that exclude each other", () => {
  it("are disputed where two documents give one each", () => {
    expect(statusOf(told("position", "lying", nobody), told("position", "sitting", nobody, second))).toEqual([
      "disputed",
    ]);
  });

  it("are disputed where two voices of one document give one each", () => {
    const accounts = [told("position", "outside a vehicle", chief), told("position", "inside a vehicle", neighbor)];
    expect(statusOf(...accounts)).toEqual(["disputed"]);
  });

  it("are two moments where one voice of one document gives both", () => {
    const both = [told("hands", "in a pocket", chief), told("hands", "raised", chief)];
    expect(statusOf(...both)).not.toContain("disputed");
    expect(statusOf(...both, told("hands", "raised", nobody, second))).not.toContain("disputed");
  });

  it("are a correction where an officer gives both", () => {
    const both = [
      told("officer_account", "thought there was a weapon", chief),
      told("officer_account", "saw no weapon", chief),
    ];
    expect(statusOf(...both)).toEqual(["disputed"]);
  });

  it("are the call and the shots where one document gives two times, whoever says so", () => {
    const time = (clock: string) => momentFromIso(`2031-03-04T${clock}`);
    const both = [told("time", time("16:32"), nobody), told("time", time("16:44"), spokeswoman)];
    expect(statusOf(...both)).not.toContain("disputed");
    const apart = [told("time", time("16:32"), nobody), told("time", time("16:44"), nobody, second)];
    expect(statusOf(...apart)).toEqual(["disputed"]);
  });
});

describe("a denial", () => {
  const denied = (value: string) => claim({ field: "weapon", value, by: neighbor, mode: "denied", in: second });

  it.each([
    ["gun", "handgun"],
    ["knife", "kitchen knife"],
    ["weapon", "scissors"],
  ])("of a %s contradicts who tells of a %s", (none, given) => {
    expect(statusOf(told("weapon", given, chief), denied(none))).toEqual(["disputed"]);
  });

  it.each([
    ["handgun", "gun"],
    ["gun", "knife"],
    ["weapon", "vehicle"],
  ])("of a %s leaves a %s as it is", (none, given) => {
    expect(statusOf(told("weapon", given, chief), denied(none))).toEqual(["reported"]);
  });
});

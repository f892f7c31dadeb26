import { describe, expect, it } from "vitest";
import { atLeast, type Claim, exactly } from "../model/index.ts";
import { chief, claim, document, person, step } from "./claims.cases.ts";
import { isOfTheOfficer, theOneOfficer } from "./one-officer.ts";

const day = document("2031-03-05");
const [pell, pike] = [person("officer", "Dana Pell"), person("officer", "Rowan Pike")];
const told = (field: Claim["field"], value: Claim["value"], about?: string) =>
  claim({ field, value, by: chief, in: day, ...(about ? { about } : {}) });
const shot = told("fired", true, pell.id);

describe("the one officer of a case", () => {
  it("is who alone is said to have fired, whoever else is named", () =>
    expect(theOneOfficer([pell, pike], [shot, told("leave", step("done"))])).toBe(pell.id));

  it.each([
    ["two are said to have fired", [shot, told("fired", true, pike.id)]],
    ["two fired, whoever they were", [shot, told("officers_who_fired", exactly(2, "officers", "two officers"))]],
    ["officers fired", [shot, told("officers_who_fired", atLeast(2, "officers", "officers"))]],
    ["three are on leave", [shot, told("leave", step("done", { people: exactly(3, "officers", "three") }))]],
    ["nobody is said to have fired", [told("name", "Dana Pell", pell.id)]],
  ])("is not known where %s", (_, claims) => expect(theOneOfficer([pell, pike], claims)).toBeNull());

  it("is whom leave, discipline and charges told of nobody by name are about", () => {
    expect(isOfTheOfficer(told("leave", step("done")))).toBe(true);
    expect(isOfTheOfficer(told("leave", step("done"), pike.id))).toBe(false);
    expect(isOfTheOfficer(told("officers_who_fired", exactly(1, "officers", "an officer")))).toBe(false);
  });
});

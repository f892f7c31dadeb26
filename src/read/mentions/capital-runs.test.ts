import { describe, expect, it } from "vitest";
import { tokensOf } from "../words/tokens.ts";
import { capitalRuns } from "./capital-runs.ts";

// Places and people are invented.
const bodies = (words: string) =>
  capitalRuns(tokensOf(words, 0, words.length))
    .filter(({ what }) => what === "body")
    .map(({ name }) => name);

describe("a headline in which every word has a capital", () => {
  it.each([
    ["Boy Shot By Police In Pell Creek", []],
    ["Teen Dies After Chase With Tern Hollow Police", ["Tern Hollow Police"]],
    ["Man Killed By Harrow Bay Police After Chase", ["Harrow Bay Police"]],
    ["Family Sues Port Brannock Police Department", ["Port Brannock Police Department"]],
  ])("%s: names no body but those in it", (words, found) => {
    expect(bodies(words)).toEqual(found);
  });
});

describe("a body's name", () => {
  it.each([
    "Alder Crossing Police Department",
    "Office of Police Accountability",
    "Bureau of Investigation and Review",
    "Teasdale County Sheriff's Office",
  ])("%s is one name", (name) => {
    expect(bodies(`The ${name} said so.`)).toEqual([name]);
  });
});

import { describe, expect, it } from "vitest";
import { findHeld, searchFor, type Where } from "./find-held.ts";
import { emptyHold, type Hold } from "./hold.ts";
import { withMarks } from "./public-text.ts";

// Everybody and every place in these sentences is invented.
const doc = "a".repeat(64);
const holdOf = (names: string[], more: Partial<Hold> = {}): Hold => ({
  ...emptyHold,
  rule: "minor",
  what: "the name of a boy, 15",
  because: "by rule",
  mark: "[held]",
  documents: [doc],
  names,
  ...more,
});
const shown = (text: string, names: string[], keep: string[] = [], where: Where = { document: doc }) =>
  withMarks(text, findHeld(text, where, searchFor([holdOf(names)], keep)));

describe("a held name is found", () => {
  it.each<[string, string, string[]]>([
    ["Jaylen Okafor ran.", "[held] ran.", ["Jaylen Okafor"]],
    ["JAYLEN OKAFOR SHOT BY POLICE", "[held] SHOT BY POLICE", ["Jaylen Okafor"]],
    ["Okafor’s mother and Okafor's aunt", "[held]’s mother and [held]'s aunt", ["Jaylen Okafor"]],
    ["the Okafors asked", "the [held] asked", ["Jaylen Okafor"]],
    ["Okafor, Jaylen, 15", "[held], 15", ["Jaylen Okafor"]],
    ["J. Okafor was 15", "[held] was 15", ["Jaylen Okafor"]],
    ["Jaylen “Jay” Okafor ran; Jay fell.", "[held] ran; [held] fell.", ["Jaylen Okafor", "Jay"]],
    ["Jaylen Theodore Okafor ran", "[held] ran", ["Jaylen Okafor"]],
    ["José Marrón ran, and JOSE MARRON fell", "[held] ran, and [held] fell", ["Jose Marron"]],
    ["Jose\u0301 Marro\u0301n ran", "[held] ran", ["José Marrón"]],
    ["Søren Łukas ran", "[held] ran", ["Soren Lukas"]],
    ["Jay\nOkafor and Oka-\nfor and Oka\u00ADfor", "[held] and [held] and [held]", ["Jay Okafor"]],
    ["O’Neil-Marrow, ONeil and Marrow", "[held] and [held]", ["Ana O'Neil-Marrow"]],
    [
      "#JusticeForJaylen and #jaylenokafor and @JaylenOkafor15",
      "#JusticeFor[held] and #[held] and @[held]15",
      ["Jaylen Okafor"],
    ],
    ["his mother, Dana Okafor, said", "his mother, Dana [held], said", ["Jaylen Okafor"]],
    ["the okafor boy", "the [held] boy", ["Jaylen Okafor"]],
    ["Police said Will Brown fell. Brown was 15.", "Police said [held] fell. [held] was 15.", ["Will Brown"]],
    ["They knew Brown, who was 15", "They knew [held], who was 15", ["Will Brown"]],
    ["BROWN FAMILY ASKS", "[held] FAMILY ASKS", ["Will Brown"]],
    ["will brown, 15", "[held], 15", ["Will Brown"]],
  ])("%j is %j", (text, wanted, names) => {
    expect(shown(text, names)).toBe(wanted);
  });
});

describe("a held name is not found", () => {
  it.each<[string, string[], string[]]>([
    ["Will the chief say why? Brown shoes lay there. She will not.", ["Will Brown"], []],
    ["WILL POLICE ANSWER?", ["Will Brown"], []],
    ["a brown coat on Brown Street in Brown County", ["Will Brown"], []],
    ["May 4 and May 2031", ["May Okafor"], []],
    ["the marsh, and Marsh Creek Police Department", ["Jay Marsh"], ["Marsh Creek Police Department"]],
    ["Chief Paul Okafor spoke, and Chief Okafor left", ["Jaylen Okafor"], ["Paul Okafor", "chief Okafor"]],
    ["Police in Jackson, Oregon, and the Jackson police department", ["Ama Jackson"], ["Jackson", "Jackson, Oregon"]],
    ["Okaforia and Jaylenesque", ["Jaylen Okafor"], []],
  ])("in %j", (text, names, keep) => {
    expect(shown(text, names, keep)).toBe(text);
  });

  it("where a common word opens a sentence, unless the document mentions the person there", () => {
    const text = "Brown lay on the ground.";
    const mention = { document: doc, start: 0, end: 5, exact: "Brown" };
    const search = (mentions: (typeof mention)[]) => searchFor([holdOf(["Will Brown"], { mentions })], []);
    const walked = "Brown paper lay there.";
    expect(withMarks(walked, findHeld(walked, { document: doc }, search([])))).toBe(walked);
    expect(withMarks(text, findHeld(text, { document: doc }, search([mention])))).toBe("[held] lay on the ground.");
  });
});

describe("the number of a house", () => {
  const address = holdOf([], { rule: "address", mark: "[number withheld]" });
  const told = (text: string) => withMarks(text, findHeld(text, { document: doc }, searchFor([address], [])));
  it.each([
    ["at 1423 Cedar Street", "at 1400 block of Cedar Street"],
    ["at 7 N. Cedar St., Apt. 4B, on Monday", "at unit block of N. Cedar St [unit withheld], on Monday"],
    ["1423-1425 SOUTH CEDAR AVENUE", "1400 block of SOUTH CEDAR AVENUE"],
    ["at 219 42nd Street", "at 200 block of 42nd Street"],
    ["the 300 block of Larch Street", "the 300 block of Larch Street"],
    ["On March 4, 2031, Cedar Street was closed", "On March 4, 2031, Cedar Street was closed"],
    ["On March 4, 2031 Cedar Street was closed", "On March 4, 2031 Cedar Street was closed"],
    ["15 officers stood on Cedar Street", "15 officers stood on Cedar Street"],
  ])("%s is told as %s", (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });
});

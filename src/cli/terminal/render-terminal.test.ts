import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixture } from "../../publish/fixture.cases.ts";
import { filledWith } from "../../publish/hostile.cases.ts";
import { columnsOf, renderTerminal } from "./index.ts";

const CONTROL = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

describe("renderTerminal", () => {
  it.each([40, 60, 80, 100])("keeps every line inside %i columns", (width) => {
    const long = filledWith(fixture, `${"unbroken".repeat(40)} 警察が言う`);
    for (const cases of [fixture, long])
      for (const line of renderTerminal(cases, { width }).split("\n"))
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  it("lets no text of a document reach the terminal as anything but text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...ATTACKS)), (text) => {
        expect(renderTerminal(filledWith(fixture, `x${text}`))).not.toMatch(CONTROL);
      }),
      { numRuns: 100 },
    );
  });

  it("says the same with and without colour", () => {
    const plain = renderTerminal(fixture, { colour: false });
    const coloured = renderTerminal(fixture, { colour: true });
    expect(plain).not.toMatch(CONTROL);
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("quotes the same words once", () => {
    const text = renderTerminal(fixture).replace(/\s+/g, " ");
    expect(text.split("“Two people were killed Friday afternoon”")).toHaveLength(2);
  });

  it("gives an alleged claim only with who alleges it", () => {
    const text = renderTerminal(fixture).replace(/\s+/g, " ");
    expect(text).toContain(
      "A alleged: paring knife Police, unnamed, allege: “Police said the woman was holding a paring knife” [1]",
    );
    expect(text).toContain("alleged: paring knife (police, unnamed, allege [1])");
  });

  it("keeps zero, withheld and not known apart", () => {
    const text = renderTerminal(fixture);
    expect(text).toMatch(/Officers injured +none/);
    expect(text).toMatch(/Cause of death +withheld/);
    expect(text).toMatch(/\[ \] not known +Autopsy/);
  });

  it("gives the same bytes for the same cases", () => {
    expect(renderTerminal(structuredClone(fixture))).toBe(renderTerminal(fixture));
  });

  it("says so when no document is about a case", () => {
    expect(renderTerminal({ ...fixture, cases: [] })).toMatch(
      /^No document here is about a police use of deadly force\./,
    );
  });
});

const ATTACKS = [
  "\u001b[2J",
  "\u001b]8;;http://x.example\u0007link\u001b]8;;\u0007",
  "\u009b31m",
  "a\rb",
  "\u202Etxt.exe",
  "\u0000",
];

import { describe, expect, it } from "vitest";
import { Evidence, holds, quote } from "./evidence.ts";
import { sha256Of } from "./sha256.ts";

const TEXT = "Officers fired. Nobody named “Ana” — a “né” and a 🦊 — was hurt.";
const id = sha256Of(TEXT);

describe("a quotation", () => {
  it("is the very words between its offsets, counted as JavaScript counts them", () => {
    const start = TEXT.indexOf("🦊");
    const evidence = quote(id, TEXT, start, start + 2);
    expect(evidence).toEqual({ document: id, start, end: start + 2, exact: "🦊" });
    expect(Evidence.parse(evidence)).toEqual(evidence);
  });

  it("may be the whole text", () => {
    expect(quote(id, TEXT, 0, TEXT.length).exact).toBe(TEXT);
  });

  it.each([
    ["empty", 3, 3],
    ["backwards", 5, 3],
    ["before the text", -1, 3],
    ["past its end", 0, TEXT.length + 1],
    ["no number", Number.NaN, 3],
  ])("that is %s is refused, and the sentence says which span", (_, start, end) => {
    expect(() => quote(id, TEXT, start, end)).toThrow(
      new RangeError(`span ${start}..${end} is not inside a text of ${TEXT.length} characters`),
    );
  });
});

describe("a quotation holds", () => {
  const evidence = quote(id, TEXT, 0, 14);

  it("as long as the text says its words where it says they are", () => {
    expect(holds(evidence, TEXT)).toBe(true);
  });

  it.each([
    ["a word has changed", TEXT.replace("fired", "tired")],
    ["the words have moved by one character", ` ${TEXT}`],
    ["the text breaks off inside it", TEXT.slice(0, 10)],
    ["there is no text", ""],
  ])("no longer when %s", (_, text) => {
    expect(holds(evidence, text)).toBe(false);
  });

  it("never when it quotes nothing", () => {
    expect(holds({ ...evidence, end: 0, exact: "" }, TEXT)).toBe(false);
  });
});

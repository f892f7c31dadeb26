import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Of } from "../src/model/index.ts";
import { readText } from "../src/read/index.ts";

/** Runs that make careless patterns search for ever: the longest sentence the reader lets through is 1,500 characters. */
const RUNS: Readonly<Record<string, string>> = {
  "capitals without end": "Alder Crossing Police ".repeat(70),
  "commas and names": "Ira Voss, 34, ".repeat(110),
  "and after and": "the officer and ".repeat(95),
  "streets upon streets": "Third Avenue and Larch Street ".repeat(50),
  "officers who fired who fired": "officers who fired at officers ".repeat(48),
  "speech in speech": "police said the sheriff said ".repeat(50),
  "quotes that never close": "“he said ".repeat(160),
  "figures and dashes": "34-year-old 12-34-56 7:41 p.m. ".repeat(48),
  "weapons and holders": "holding a holding what appeared to be a ".repeat(37),
  denials: "did not not never without any ".repeat(50),
  "spaces and tabs": " \t \t a".repeat(300),
  "one word": "x".repeat(1500),
  days: "Tuesday, March 4, 2031, at about 9:41 p.m. ".repeat(34),
};

function read(words: string) {
  const id = sha256Of(words);
  const blocks =
    words.trim() === ""
      ? []
      : [{ kind: "paragraph" as const, start: words.length - words.trimStart().length, end: words.trimEnd().length }];
  return readText(
    { document: id, content: words, blocks, map: [], extractor: { name: "test", version: "1" } },
    { id, retrieved: "unknown", mediaType: "text/plain", characters: words.length },
  );
}

describe("hostile text", () => {
  it.each(Object.entries(RUNS))("%s is read to its end", (_, run) => {
    for (const words of [run, `Police shot and killed a man. ${run}`, `Police shot a man who ${run} fired.`]) {
      for (const claim of read(words).claims)
        for (const evidence of claim.evidence) expect(words.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
  });

  it("of any kind gives only claims whose words stand in it", () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "Police shot and killed",
          "a man",
          "officers fired",
          ", 34,",
          "said",
          "“",
          "”",
          "on Tuesday",
          "was holding a knife",
          "\n\n",
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const reading = read(text);
        for (const evidence of [
          ...reading.claims.flatMap((c) => c.evidence),
          ...reading.people.flatMap((p) => p.mentions),
        ])
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      }),
    );
  });
});

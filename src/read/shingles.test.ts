import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockKind, sha256Of, type Text, version } from "../model/index.ts";
import { shinglesOf } from "./shingles.ts";

/** A text of blocks, each of a kind; words only, so that nothing else is told. */
function text(...blocks: readonly (readonly [BlockKind, string])[]): Text {
  let content = "";
  const runs = blocks.map(([kind, words]) => {
    const start = content.length;
    content += `${words}\n\n`;
    return { kind, start, end: start + words.length };
  });
  return { document: sha256Of(content), content, blocks: runs, map: [], extractor: { name: "by hand", version } };
}
const of = (words: string) => shinglesOf(text(["paragraph", words]));

const STORY = "Fiction: the mill in Tern Hollow fell on Tuesday, and two boats were lost, the miller’s aunt said.";

test("are sorted numbers of 32 bits, none twice, at most one a word", () => {
  const words = fc.array(fc.string({ unit: "grapheme", maxLength: 6 })).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, (content) => {
      const shingles = of(content);
      expect(shingles).toEqual([...new Set(shingles)].sort((a, b) => a - b));
      expect(shingles.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
      expect(shingles.length).toBeLessThanOrEqual(
        Math.max(0, (content.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.length ?? 0) - 4),
      );
    }),
  );
});

test.each([
  ["letters in capitals", STORY.toUpperCase()],
  ["other quotation marks and dashes", STORY.replace("’", "'").replace(",", " —")],
  ["line ends", STORY.replaceAll(" ", "\n")],
])("do not change with %s", (_, words) => {
  expect(of(words)).toEqual(of(STORY));
});

test("change with each word, by five at the most", () => {
  const words = STORY.split(" ");
  for (const index of words.keys()) {
    const changed = of(words.with(index, "gulls").join(" "));
    const kept = changed.filter((hash) => of(STORY).includes(hash));
    expect(changed).not.toEqual(of(STORY));
    expect(of(STORY).length - kept.length).toBeLessThanOrEqual(6);
  }
});

test("are those of title and paragraphs, whatever else stands on the page", () => {
  const told = [
    ["title", "Mill falls"],
    ["paragraph", STORY],
  ] as const;
  const around = [
    ["byline", STORY],
    ["related", STORY.replace("mill", "bridge")],
    ["caption", "The mill in 2030, before it fell."],
  ] as const;
  expect(shinglesOf(text(...around, ...told))).toEqual(shinglesOf(text(...told)));
  expect(of("Mill falls in Hollow")).toEqual([]);
});

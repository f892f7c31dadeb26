import { expect, test } from "vitest";
import { sha256Of, type Text } from "../model/index.ts";
import { changesBetween } from "./changes.ts";
import { extractWords } from "./extract-words.ts";

function text(...paragraphs: string[]): Text {
  const bytes = new TextEncoder().encode(paragraphs.join("\n\n"));
  return extractWords({ id: sha256Of(bytes), bytes, mediaType: "text/plain", source: "a.txt" }).text;
}

const MILL = "Fiction: the mill in Tern Hollow fell on Tuesday, and two boats were lost, the miller said.";
const RIVER = "The river rose for two days before anybody thought of moving the boats.";

test("nothing changed between a version and itself", () => {
  expect(changesBetween(text(MILL, RIVER), text(MILL, RIVER))).toEqual([]);
});

test("a number that was corrected is shown with the old one beside it", () => {
  const [change] = changesBetween(text(MILL, RIVER), text(MILL.replace("two boats", "three boats"), RIVER));
  expect(change?.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", words: "two" },
    { kind: "added", words: "three" },
  ]);
});

test("a paragraph that was put in or taken out is shown whole", () => {
  expect(changesBetween(text(MILL), text(MILL, RIVER))).toEqual([[{ kind: "added", words: RIVER }]]);
  expect(changesBetween(text(MILL, RIVER), text(MILL))).toEqual([[{ kind: "removed", words: RIVER }]]);
});

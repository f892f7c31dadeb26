import { describe, expect, it } from "vitest";
import { furnitureLabel } from "./furniture.ts";

describe("a line that a site sets between an article's own", () => {
  it.each([
    ["Photo: Ann O'Dell / The Hollow Herald", "caption"],
    ["Photo courtesy: Tern Hollow Mill Board", "caption"],
    ["The mill before it fell. (Photo: Ann O'Dell)", "caption"],
    ["Image 3 of 12", "caption"],
    ["READ MORE: Two boats lost", "related"],
    ["See also: The mill in 2030", "related"],
    ["Related stories", "related"],
    ["Most read", "related"],
    ["ADVERTISEMENT", "other"],
    ["Share this story", "other"],
    ["Comments (14)", "other"],
    ["Loading...", "other"],
    ["https://herald.example/mill", "other"],
    ["© 2031 The Hollow Herald", "other"],
    ["(c) 2031 The Hollow Herald", "other"],
    ["Sign up for our newsletter", "other"],
    ["Like us on Facebook", "other"],
    ["Follow Jane Roe on Twitter at @janeroe.", "other"],
    ["Tags: mill, river", "other"],
    ["Tags Mill River Tern Hollow", "other"],
    ["Filed under: Local news", "other"],
    ["Filed Under Crime", "other"],
  ])("is known by its words: %s", (line, label) => {
    expect(furnitureLabel(line)).toBe(label);
  });
});

describe("a line of the article's own", () => {
  it.each([
    ["The photo was taken in 2030."],
    ["Photographs show the mill as it fell."],
    ["Related charges were dropped in April, the clerk said."],
    ["Comments made at the landing were not recorded."],
    ["Like many of his friends, he left the hollow that night."],
    ["Contact with his friends ended on Monday, his aunt said."],
    ["Get him out, a friend told the miller; there are no updates from the landing."],
    ["Tags on the truck had expired, the sheriff said."],
    ["Filed under seal, the suit names two of the miller's sons."],
    ["(c) The miller kept the gate open after the warning."],
    ["Home was where she heard of it."],
    [
      `Follow the river to the landing, and there the mill stood. ${"It stood there long. ".repeat(10)}Ask on Facebook.`,
    ],
  ])("is left alone: %s", (line) => {
    expect(furnitureLabel(line)).toBeUndefined();
  });
});

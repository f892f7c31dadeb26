import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import type { Ground, PartOverlap } from "../../model/index.ts";
import { upsetSvg } from "./upset-svg.ts";

const ground: Ground = { lists: ["north", "post"], from: 2031, to: 2033, states: null, causes: null, notes: [] };
const overlap: PartOverlap = {
  deaths: 1204,
  lists: [
    { list: "north", deaths: 1000, alone: 604, lacking: 204, share: 1000 / 1204 },
    { list: "post", deaths: 600, alone: 204, lacking: 604, share: 600 / 1204 },
  ],
  intersections: [
    { lists: ["north"], deaths: 604 },
    { lists: ["north", "post"], deaths: 396 },
    { lists: ["post"], deaths: 204 },
  ],
};

const count = (svg: string, element: string) => svg.split(`<${element} `).length - 1;

describe("an UpSet plot", () => {
  const svg = upsetSvg(overlap, ground);

  it("is one well-formed SVG with a title and the whole table in words", () => {
    const [root] = parseDocument(svg, { xmlMode: true }).children;
    expect(root).toMatchObject({ name: "svg", attribs: { role: "img", "aria-labelledby": "upset-title upset-table" } });
    expect(svg).toContain("1,204 deaths and the lists that have them: 2031 to 2033</title>");
    for (const words of [
      "north: 1,000 deaths, 83 % of all, 604 in no other list.",
      "north and post: 396.",
      "post: 204.",
    ])
      expect(svg).toContain(words);
  });

  it("has a dot for each list in each combination, filled where the list is in it", () => {
    expect(count(svg, "circle")).toBe(6);
    expect(svg.split('r="7" fill="#111"').length - 1).toBe(4);
    expect(svg.split('r="4" fill="#fff"').length - 1).toBe(2);
  });

  it("draws bars as long as their numbers", () => {
    const heights = [...svg.matchAll(/width="18" height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(3);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(396 / 604, 2);
  });

  it("is black, grey and white", () => {
    const colours = new Set([...svg.matchAll(/#([0-9a-f]{3,6})\b/g)].map(([, colour = ""]) => colour));
    for (const colour of colours)
      expect(new Set(colour.match(colour.length === 3 ? /./g : /../g)).size, colour).toBe(1);
  });

  it("shows what it does not draw, and names that would break it", () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ lists: i % 2 ? ["north"] : ["post"], deaths: 40 - i }));
    const hostile = upsetSvg(
      {
        ...overlap,
        lists: overlap.lists.map((one) => ({ ...one, list: `<script>${"x".repeat(60)}` })),
        intersections: many,
      },
      ground,
    );
    expect(hostile).toContain("16 more combinations with 136 deaths are not drawn.");
    expect(hostile).not.toContain("<script>");
    expect(hostile).toContain("…</text>");
  });

  it("says that there is nothing where there is nothing", () => {
    const empty = {
      deaths: 0,
      lists: overlap.lists.map((one) => ({ ...one, deaths: 0, share: null })),
      intersections: [],
    };
    expect(upsetSvg(empty, ground)).toContain("No list has a death here.");
  });
});

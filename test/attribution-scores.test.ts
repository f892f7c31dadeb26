import { describe, expect, it } from "vitest";
import type { AttributedArticle } from "../bench/reading/attribution-spans.ts";
import { quotedContentFound } from "../bench/reading/quoted-content.ts";
import { matches, scoreAttributions } from "../bench/reading/score-attributions.ts";

const gold: AttributedArticle[] = [
  {
    id: "a",
    attributions: [
      { source: [[0, 5]], cue: [[6, 10]], content: [[11, 30]] },
      { source: [], cue: [[40, 44]], content: [[45, 60]] },
    ],
  },
  { id: "b", attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 20]] }] },
];

describe("attributions are scored", () => {
  it("as perfect when they are the answers", () => {
    const scores = scoreAttributions(gold, gold);
    for (const role of ["source", "cue", "content"] as const) expect(scores.exact[role].f1).toBe(1);
    expect(scores.relations.f1).toBe(1);
  });

  it("with an article that nothing was predicted for as empty", () => {
    const scores = scoreAttributions(gold, gold.slice(0, 1));
    expect(scores.exact.cue).toMatchObject({ precision: 1, recall: 2 / 3, predicted: 2, gold: 3 });
    expect(scores.relations.recall).toBeCloseTo(2 / 3);
  });

  it("as wrong but overlapping when an edge is off by one", () => {
    const off = [
      { id: "b", attributions: [{ source: [[0, 3] as const], cue: [[4, 8] as const], content: [[10, 20] as const] }] },
    ];
    const scores = scoreAttributions(gold.slice(1), off);
    expect(scores.exact.content.f1).toBe(0);
    expect(scores.overlap.content.f1).toBe(1);
    expect(scores.relations.f1).toBe(1);
  });

  it("with a span that two attributions share counted once", () => {
    const shared: AttributedArticle[] = [
      {
        id: "c",
        attributions: [
          { source: [[0, 5]], cue: [[6, 10]], content: [] },
          { source: [[0, 5]], cue: [[20, 24]], content: [] },
        ],
      },
    ];
    expect(scoreAttributions(shared, shared).exact.source.gold).toBe(1);
  });

  it("as no relation when a source is given and the answer has none", () => {
    const invented = [{ source: [[30, 35] as const], cue: [[40, 44] as const], content: [[45, 60] as const] }];
    expect(matches(gold[0]?.attributions ?? [], invented)).toEqual([null, null]);
  });

  it("with one prediction never matching two answers", () => {
    const twice = [
      { source: [], cue: [[0, 4] as const], content: [[5, 9] as const] },
      { source: [], cue: [[0, 4] as const], content: [[5, 9] as const] },
    ];
    expect(matches(twice, twice.slice(0, 1))).toEqual([0, null]);
  });
});

describe("directly quoted content", () => {
  it("is what begins and ends with a double quotation mark, and must be found to the letter", () => {
    const text = '"It fell," Ives said. It broke, she said.';
    const article = {
      id: "q",
      text,
      attributions: [
        { source: [[11, 15] as const], cue: [[16, 20] as const], content: [[0, 10] as const] },
        { source: [[32, 35] as const], cue: [[36, 40] as const], content: [[22, 30] as const] },
      ],
    };
    expect(quotedContentFound([article], [article])).toEqual({ found: 1, all: 1 });
    expect(quotedContentFound([article], [])).toEqual({ found: 0, all: 1 });
  });
});

import { expect, test } from "vitest";
import type { Annotated } from "./annotated.ts";
import { agreementOn, pairsOf } from "./pairs.ts";

const said: Annotated = {
  corpus: "gvdb",
  document: "harrow-bay",
  source: [[0, 6]],
  cue: [[7, 11]],
  content: [[12, 40]],
  mode: "stated",
  hedged: false,
  negated: false,
  conditional: false,
  speaker: "police",
  part: "tune",
};
const modeOf = ({ mode }: Annotated) => mode;

test("the same cue in the same document is one attribution, whatever the mode", () => {
  const denied: Annotated = { ...said, mode: "denied", content: [[12, 38]] };
  expect(pairsOf([said], [denied])).toEqual([[said, denied]]);
});

test("another document, another cue or another content is another attribution", () => {
  const others: Annotated[] = [
    { ...said, document: "marlow" },
    { ...said, cue: [[50, 54]] },
    { ...said, content: [[60, 90]] },
  ];
  expect(pairsOf([said], others)).toEqual([]);
});

test("of two attributions with one cue, each finds its like", () => {
  const promised: Annotated = { ...said, content: [[50, 80]], mode: "promised" };
  const pairs = pairsOf([said, promised], [promised, said]);
  expect(pairs.map(([one, other]) => one === other)).toEqual([true, true]);
});

test("a cue without content pairs with the same cue that has some", () => {
  const silent: Annotated = { ...said, mode: "withheld", content: [] };
  expect(pairsOf([silent], [said])).toHaveLength(1);
});

test("kappa takes away the agreement that chance would give", () => {
  const alleged: Annotated = { ...said, mode: "alleged" };
  const half = agreementOn(
    [
      [said, said],
      [alleged, alleged],
      [said, alleged],
      [alleged, said],
    ],
    modeOf,
  );
  expect(half).toEqual({ raw: 0.5, kappa: 0 });
  expect(agreementOn([[said, said]], modeOf)).toEqual({ raw: 1, kappa: 1 });
});

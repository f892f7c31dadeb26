import { describe, expect, it } from "vitest";
import { type Judgement, judged, type RecordId, recordName, type ScoredPair, type Verdict } from "../../model/index.ts";
import { revise } from "./revise.ts";
import { softwareJudgements } from "./software-judgements.ts";
import { worthAsking } from "./worth-asking.ts";

const record = (name: string): RecordId => ({ source: name.slice(0, 1), key: name.slice(1) });
const pair = (left: string, right: string, probability: number): ScoredPair => ({
  left: record(left),
  right: record(right),
  probability,
  weight: Math.log2(probability / (1 - probability)),
  parts: [
    { question: "start", answer: "any two records", left: null, right: null, weight: -9 },
    { question: "date", answer: "the same day", left: "2031-03-04", right: "2031-03-04", weight: 5 },
    { question: "name", answer: "the same", left: "Tobin Vale", right: "Tobin Vale", weight: 9 },
    { question: "age", answer: "9 years apart", left: "34", right: "43", weight: -2 },
    { question: "city", answer: "one does not tell", left: null, right: "Alder Crossing", weight: 0 },
  ],
});
const judging = { threshold: 0.8, by: "answerable 0.1.0", at: "2031-03-05T12:00:00.000Z" };
const told = (judgements: readonly Judgement[]) =>
  judgements.map(({ left, right, verdict }) => `${recordName(left)} ${recordName(right)} ${verdict}`);
const opinion = (left: string, right: string, verdict: Verdict, kind: Judgement["kind"]): Judgement =>
  judged({
    left: record(left),
    right: record(right),
    verdict,
    probability: kind === "rules" ? 0.9 : null,
    reason: "by hand",
    by: kind,
    kind,
    at: "2031-03-04T12:00:00.000Z",
  });

describe("software", () => {
  const [ab, ab2, ac] = [pair("a1", "b1", 0.97), pair("a1", "b2", 0.9), pair("a3", "b3", 0.5)];
  const judgements = softwareJudgements({ pairs: [ab, ab2, ac], links: [ab] }, judging);

  it("holds chosen pairs the same, those as likely that were not chosen unsure, and never any different", () => {
    expect(told(judgements)).toEqual(["a:1 b:1 same", "a:1 b:2 unsure"]);
    expect(judgements[1]?.reason).toBe("a:1 fits b:1 better");
  });

  it("says why, what weighs most first, and what speaks against it", () => {
    expect(judgements[0]?.reason).toBe("name: the same; date: the same day; against it: age: 9 years apart");
  });

  it("does not hold the same what was chosen and is not likely enough", () => {
    expect(softwareJudgements({ pairs: [ac], links: [ac] }, judging)).toEqual([]);
  });

  it("judges nothing again that it holds as before, and takes back what it holds no more of what it looked at", () => {
    const before = [...judgements, opinion("a4", "b4", "same", "rules"), opinion("a5", "b5", "same", "rules")];
    const looked = ["a1", "b1", "b2", "a4", "b4", "a5"].map(record);
    const again = { ...judging, at: "2031-04-01T12:00:00.000Z" };
    const now = softwareJudgements(
      { pairs: [ab, ab2, pair("a9", "b9", 0.9)], links: [ab, pair("a9", "b9", 0.9)] },
      again,
    );
    const { added, withdrawn } = revise(before, now, looked, again);
    expect(told(added)).toEqual(["a:9 b:9 same"]);
    // b5 is in no list now: what was held of it stays.
    expect(withdrawn.map(({ judgement }) => judgement)).toEqual([before[2]?.id]);
  });

  it("never takes back what a person judged", () => {
    const before = [opinion("a1", "b1", "same", "editor")];
    expect(revise(before, [], ["a1", "b1"].map(record), judging).withdrawn).toEqual([]);
  });
});

describe("the pairs worth a person's look", () => {
  const order = (pairs: ScoredPair[], judgements: Judgement[]) =>
    worthAsking(pairs, judgements).map((doubt) => `${recordName(doubt.pair.left)} ${recordName(doubt.pair.right)}`);

  it("come by how likely an answer is to overturn what stands", () => {
    const linked = opinion("a1", "b1", "same", "rules");
    expect(order([pair("a1", "b1", 0.99), pair("a2", "b2", 0.7), pair("a3", "b3", 0.1)], [linked])).toEqual([
      "a:2 b:2",
      "a:3 b:3",
      "a:1 b:1",
    ]);
  });

  it("come by how many links it would make or unmake", () => {
    const clusters = [opinion("a2", "c2", "same", "rules"), opinion("b2", "d2", "same", "rules")];
    const [first, second] = worthAsking([pair("a1", "b1", 0.4), pair("a2", "b2", 0.4)], clusters);
    expect([first?.links, first?.because, second?.links]).toEqual([4, "would join 2 and 2", 1]);
  });

  it("count what a link holds together, unless others hold it too", () => {
    const chain = ["a1 b1", "b1 c1", "c1 d1"].map((names) => {
      const [left = "", right = ""] = names.split(" ");
      return opinion(left, right, "same", "rules");
    });
    expect(worthAsking([pair("b1", "c1", 0.9)], chain)[0]).toMatchObject({ joined: true, links: 4 });
    const ring = [...chain, opinion("a1", "d1", "same", "rules")];
    expect(worthAsking([pair("b1", "c1", 0.9)], ring)[0]).toMatchObject({ links: 1, because: "joined by others too" });
  });

  it("count another link that must go where a list would have two records in one cluster", () => {
    const [doubt] = worthAsking([pair("a2", "b1", 0.6)], [opinion("a1", "b1", "same", "rules")]);
    expect(doubt).toMatchObject({ links: 3, because: "would join 1 and 2; a would have two" });
  });

  it("are not those of two victims of one incident, each linked with his own row; those that nothing tells apart are", () => {
    const linked = [opinion("a1", "b1", "same", "rules"), opinion("a2", "b2", "same", "rules")];
    const own = [pair("a1", "b1", 0.9999), pair("a2", "b2", 0.9999)];
    const crossed = [pair("a1", "b2", 0.95), pair("a2", "b1", 0.95)];
    expect(worthAsking([...own, ...crossed], linked)[0]?.worth).toBeLessThan(0.05);
    const alike = own.map((one) => ({ ...one, ...pair("a1", "b1", 0.95), left: one.left, right: one.right }));
    const [doubt] = worthAsking([...alike, ...crossed], []);
    expect(doubt?.chance).toBeGreaterThan(0.04);
    expect(doubt?.chance).toBeLessThan(0.5);
  });

  it("weigh rivals as people judged them", () => {
    const [one, rival] = [pair("a1", "b1", 0.9), pair("a1", "b2", 0.99)];
    const chance = (judgements: Judgement[]) =>
      worthAsking([one, rival], judgements).find((doubt) => doubt.pair === one)?.chance ?? 0;
    expect(chance([opinion("a1", "b2", "same", "editor")])).toBeLessThan(0.001);
    expect(chance([opinion("a1", "b2", "different", "editor")])).toBeCloseTo(0.9, 3);
  });

  it("are not asked again when a person has judged them, whatever the answer was", () => {
    for (const verdict of ["same", "different", "unsure"] as const)
      expect(order([pair("a1", "b1", 0.5)], [opinion("b1", "a1", verdict, "editor")])).toEqual([]);
  });
});

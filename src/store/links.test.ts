import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Judgement, judged, type Opinion, type ScoredPair, type Withdrawal } from "../model/index.ts";
import { homes, NOON, open, type Place } from "./homes.cases.ts";
import type { Store } from "./store.ts";

const POST = { source: "post", key: "12" };
const COUNT = { source: "count", key: "a/7" };
const opinion = (more: Partial<Opinion> = {}): Judgement =>
  judged({
    left: POST,
    right: COUNT,
    verdict: "same",
    probability: 0.93,
    reason: "name: the same; date: one day apart",
    by: "answerable 0.1.0",
    kind: "rules",
    at: NOON(),
    ...more,
  });
const pair = (more: Partial<ScoredPair> = {}): ScoredPair => ({
  left: POST,
  right: COUNT,
  weight: 3.72,
  probability: 0.93,
  parts: [{ question: "name", answer: "the same", left: "Tobin Vale", right: "Tobin Vale", weight: 9.1 }],
  ...more,
});
const back = (judgement: Judgement): Withdrawal => ({
  judgement: judgement.id,
  by: "M. Quill",
  at: "2031-03-06T08:00:00.000Z",
  reason: "another man of that name",
});

describe.each(homes)("the links of a record on %s", (_, newPlace) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace();
    store = await open(place);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it("give judgements back as they were, each once, in the order in which they came", async () => {
    const some = [opinion(), opinion({ verdict: "unsure", by: "M. Quill", kind: "editor", probability: null })];
    await store.links.keepJudgements(some);
    await store.links.keepJudgements([...some].reverse());
    expect(await store.links.judgements()).toEqual(some);
  });

  it("keep a judgement that was withdrawn, and say by whom, when and why", async () => {
    const judgement = opinion();
    await store.links.keepJudgements([judgement]);
    await store.links.keepJudgements([], [back(judgement)]);
    const { judgement: _id, ...withdrawn } = back(judgement);
    expect(await store.links.judgements()).toEqual([{ ...judgement, withdrawn }]);
  });

  it("refuse to withdraw what is not there or was withdrawn before, and then keep nothing of what came with it", async () => {
    const [judgement, other] = [opinion(), opinion({ reason: "other" })];
    await store.links.keepJudgements([judgement], [back(judgement)]);
    await expect(store.links.keepJudgements([other], [back(judgement)])).rejects.toMatchObject({
      code: "withdrawn-before",
    });
    await expect(store.links.keepJudgements([], [back(other)])).rejects.toMatchObject({ code: "no-judgement" });
    expect((await store.links.judgements()).map(({ id }) => id)).toEqual([judgement.id]);
    expect(await store.links.withdrawals()).toHaveLength(1);
  });

  it("find judgements by one of their records, on either side, and by how their id begins", async () => {
    const [first, second] = [opinion(), opinion({ left: COUNT, right: { source: "wire", key: "12" } })];
    await store.links.keepJudgements([first, second]);
    expect(await store.links.judgements({ record: POST })).toEqual([first]);
    expect(await store.links.judgements({ record: COUNT })).toEqual([first, second]);
    expect(await store.links.judgements({ record: { source: "wire", key: "a/7" } })).toEqual([]);
    expect(await store.links.judgements({ id: second.id.slice(0, 12) })).toEqual([second]);
    expect(await store.links.judgements({ id: first.id })).toEqual([first]);
  });

  it("put the scores of two lists in place of those before, and leave those of other lists", async () => {
    const other = pair({ right: { source: "wire", key: "1" } });
    await store.links.replacePairs(["post", "count"], [pair(), pair({ left: { source: "post", key: "13" } })]);
    await store.links.replacePairs(["post", "wire"], [other]);
    await store.links.replacePairs(["count", "post"], [pair({ probability: 0.5, weight: 0 })]);
    expect(await store.links.scoredPairs()).toEqual([pair({ probability: 0.5, weight: 0 }), other]);
    expect(await store.links.scoredPair(COUNT, POST)).toEqual(pair({ probability: 0.5, weight: 0 }));
    expect(await store.links.scoredPair(COUNT, { source: "post", key: "13" })).toBeNull();
  });

  it("know every record that a cluster's id ever had", async () => {
    await store.links.keepAliases([{ cluster: "cluster-1", ...POST }], NOON());
    await store.links.keepAliases(
      [POST, COUNT].map((record) => ({ cluster: "cluster-1", ...record })),
      NOON(),
    );
    expect(await store.links.aliasesOf("cluster-1")).toEqual(
      [COUNT, POST].map((record) => ({ cluster: "cluster-1", ...record })),
    );
    expect(await store.links.aliasesOf("cluster-2")).toEqual([]);
  });

  it("are copied with the record into either home, and checked there", async () => {
    const judgement = opinion();
    await store.links.keepJudgements([judgement, opinion({ reason: "other" })], [back(judgement)]);
    await store.links.replacePairs(["post", "count"], [pair()]);
    await store.links.keepAliases([{ cluster: "cluster-1", ...POST }], NOON());
    for (const [, otherPlace] of homes) {
      const into = await otherPlace();
      const copy = await open(into);
      await copy.fill((table) => store.rowsOf(table));
      expect(await copy.links.judgements()).toEqual(await store.links.judgements());
      expect(await copy.links.scoredPairs()).toEqual([pair()]);
      expect(await copy.links.aliasesOf("cluster-1")).toHaveLength(1);
      await expect(copy.fill((table) => store.rowsOf(table))).rejects.toMatchObject({ code: "record-not-empty" });
      // What comes after has numbers of its own.
      await copy.links.keepJudgements([opinion({ reason: "after" })]);
      expect((await copy.links.judgements()).map(({ reason }) => reason).at(-1)).toBe("after");
      await copy.close();
      await into.remove();
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Judgement, judged, type Opinion, type RecordId, recordName, type Verdict } from "../../model/index.ts";
import { clustersOf } from "./clusters.ts";
import { crosswalkOf } from "./crosswalk.ts";
import { resolveCluster } from "./resolve-cluster.ts";
import { judgementsAt, standing } from "./standing.ts";

const record = (name: string): RecordId => {
  const [source = "", key = ""] = name.split(":");
  return { source, key };
};
const opinion = (left: string, right: string, verdict: Verdict, more: Partial<Opinion> = {}): Judgement =>
  judged({
    left: record(left),
    right: record(right),
    verdict,
    probability: 0.9,
    reason: "by hand",
    by: more.kind === "editor" ? "M. Quill" : "answerable 0.1.0",
    kind: "rules",
    at: "2031-03-05T12:00:00.000Z",
    ...more,
  });
const editor = { kind: "editor", probability: null } as const;
const later = { at: "2031-03-06T12:00:00.000Z" };
const withdrawn = (judgement: Judgement, at = "2031-03-07T12:00:00.000Z"): Judgement => ({
  ...judgement,
  withdrawn: { by: "M. Quill", at, reason: "it was another man" },
});
const groups = (judgements: readonly Judgement[]) =>
  clustersOf(judgements)
    .clusters.map(({ members }) => members.map(recordName).join(" "))
    .sort();

describe("what counts of a pair", () => {
  it.each<readonly [why: string, judgements: Judgement[], verdict: Verdict | undefined]>([
    ["the only one", [opinion("a:1", "b:1", "same")], "same"],
    ["the later of software", [opinion("a:1", "b:1", "same"), opinion("a:1", "b:1", "unsure", later)], "unsure"],
    [
      "a person's before software's later one",
      [opinion("a:1", "b:1", "different", editor), opinion("a:1", "b:1", "same", later)],
      "different",
    ],
    [
      "the later of two people",
      [opinion("a:1", "b:1", "different", editor), opinion("a:1", "b:1", "same", { ...editor, ...later })],
      "same",
    ],
    [
      "whichever record is named first",
      [opinion("b:1", "a:1", "unsure", editor), opinion("a:1", "b:1", "same")],
      "unsure",
    ],
    [
      "software's again where the person's was withdrawn",
      [withdrawn(opinion("a:1", "b:1", "different", editor)), opinion("a:1", "b:1", "same")],
      "same",
    ],
    ["none where all were withdrawn", [withdrawn(opinion("a:1", "b:1", "same"))], undefined],
  ])("is %s", (_, judgements, verdict) => {
    for (const some of [judgements, [...judgements].reverse()])
      expect([...standing(some).values()][0]?.judgement.verdict).toBe(verdict);
  });

  it("says which judgements were overruled", () => {
    const [one, other] = [opinion("a:1", "b:1", "same"), opinion("a:1", "b:1", "different", editor)];
    expect([...standing([one, other]).values()]).toEqual([{ judgement: other, overruled: [one] }]);
  });

  it("can be had as it was at an instant", () => {
    const taken = withdrawn(opinion("a:1", "b:1", "same"));
    const all = [taken, opinion("a:2", "b:2", "same", later)];
    expect(groups(judgementsAt(all, "2031-03-05T13:00:00.000Z"))).toEqual(["a:1 b:1"]);
    expect(groups(judgementsAt(all, "2031-03-06T13:00:00.000Z"))).toEqual(["a:1 b:1", "a:2 b:2"]);
    expect(groups(judgementsAt(all, "2031-03-08T13:00:00.000Z"))).toEqual(["a:2 b:2"]);
  });
});

describe("clusters", () => {
  it("are what is held the same, over as many lists as there are", () => {
    expect(
      groups([opinion("a:1", "b:1", "same"), opinion("b:1", "c:1", "same"), opinion("a:2", "c:2", "unsure")]),
    ).toEqual(["a:1 b:1 c:1"]);
  });

  it("never join by software what a person judged different, and say what was held back", () => {
    const [sure, unsure] = [opinion("a:1", "b:1", "same", { probability: 0.99 }), opinion("b:1", "c:1", "same")];
    const different = opinion("a:1", "c:1", "different", editor);
    const { clusters, heldBack } = clustersOf([unsure, different, sure]);
    expect(clusters.map(({ members }) => members.map(recordName))).toEqual([["a:1", "b:1"]]);
    expect(heldBack).toEqual([{ judgement: unsure, against: different }]);
    const rows = crosswalkOf([sure, unsure, different], [], () => false);
    expect(rows.map(({ judgement, cluster }) => [judgement, cluster !== null])).toEqual([
      ["same", true],
      ["different", false],
      ["unsure", false],
    ]);
    expect(rows[2]?.reason).toBe(
      "held back: it would join a:1 and c:1, which M. Quill judged different; for it: by hand",
    );
  });

  it("never put two records of one list together by software alone; a person may", () => {
    const pairs = [opinion("a:1", "b:1", "same", { probability: 0.99 }), opinion("b:1", "c:1", "same")];
    const wrong = opinion("a:2", "c:1", "same", { probability: 0.8 });
    expect(groups([...pairs, wrong])).toEqual(["a:1 b:1 c:1"]);
    expect(clustersOf([...pairs, wrong]).heldBack).toEqual([{ judgement: wrong, against: record("a:1") }]);
    expect(groups([...pairs, wrong, opinion("a:1", "a:2", "same", editor)])).toEqual(["a:1 a:2 b:1 c:1"]);
  });

  it("say where people contradict each other, with the way that joins the two, and part nothing by themselves", () => {
    const way = [opinion("a:1", "b:1", "same", editor), opinion("b:1", "c:1", "same", editor)];
    const different = opinion("a:1", "c:1", "different", editor);
    const [cluster] = clustersOf([...way, different]).clusters;
    expect(cluster?.members).toHaveLength(3);
    expect(cluster?.conflicts).toEqual([{ different, path: way }]);
  });

  it("keep their id while their first record stays, and old ids lead to what they became", () => {
    const [ab, bc] = [opinion("a:1", "b:1", "same"), opinion("b:1", "c:1", "same")];
    const before = clustersOf([bc]).clusters;
    const merged = clustersOf([ab, bc]).clusters;
    const split = clustersOf([withdrawn(ab), bc]).clusters;
    const aliases = [...before, ...merged].flatMap(({ id, members }) => members.map((m) => ({ cluster: id, ...m })));
    const became = (id: string | undefined, clusters: typeof before) =>
      resolveCluster(id ?? "", aliases, clusters)
        .map(({ members }) => members.map(recordName).join(" "))
        .sort();
    expect(became(before[0]?.id, merged)).toEqual(["a:1 b:1 c:1"]);
    expect(became(merged[0]?.id, split)).toEqual(["a:1", "b:1 c:1"]);
    expect(became(before[0]?.id, split)).toEqual(["b:1 c:1"]);
    expect(became("cluster-0000000000000000", merged)).toEqual([]);
  });
});

describe("a crosswalk", () => {
  it("leaves out every pair with a record under a hold", () => {
    const all = [opinion("answerable:case-1/p", "b:1", "same"), opinion("answerable:case-2/p", "b:2", "same")];
    const rows = crosswalkOf(all, [], ({ key }) => key.startsWith("case-1"));
    expect(rows.map(({ right_key }) => right_key)).toEqual(["2"]);
  });
});

const anyRecord = fc
  .tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 4 }))
  .map(([source, key]) => `${source}:${key}`);
const anyJudgement = fc
  .record({
    left: anyRecord,
    right: anyRecord,
    verdict: fc.constantFrom<Verdict>("same", "same", "different", "unsure"),
    isEditor: fc.boolean(),
    probability: fc.integer({ min: 1, max: 99 }),
    minute: fc.integer({ min: 10, max: 59 }),
    isWithdrawn: fc.boolean(),
  })
  .filter(({ left, right }) => left !== right)
  .map(({ left, right, verdict, isEditor, probability, minute, isWithdrawn }) => {
    const made = opinion(left, right, !isEditor && verdict === "different" ? "unsure" : verdict, {
      at: `2031-03-05T12:${minute}:00.000Z`,
      ...(isEditor ? editor : { probability: probability / 100 }),
    });
    return isWithdrawn ? withdrawn(made) : made;
  });
const some = fc.uniqueArray(anyJudgement, { selector: ({ id }) => id, maxLength: 24 });

describe("whatever was judged", () => {
  it("makes the same clusters in whatever order it is given", () => {
    fc.assert(
      fc.property(
        some.chain((judgements) =>
          fc.tuple(
            fc.constant(judgements),
            fc.shuffledSubarray(judgements, { minLength: judgements.length, maxLength: judgements.length }),
          ),
        ),
        ([one, other]) => {
          expect(clustersOf(other)).toEqual(clustersOf(one));
        },
      ),
    );
  });

  it("counts, when it was withdrawn, as if it had never been judged", () => {
    fc.assert(
      fc.property(some, (judgements) => {
        expect(clustersOf(judgements)).toEqual(clustersOf(judgements.filter((judgement) => !judgement.withdrawn)));
      }),
    );
  });

  it("puts each record into one cluster at most, and joins by software nothing that counts as different", () => {
    fc.assert(
      fc.property(some, (judgements) => {
        const { clusters } = clustersOf(judgements);
        const names = clusters.flatMap(({ members }) => members.map(recordName));
        expect(new Set(names).size).toBe(names.length);
        for (const { conflicts } of clusters) for (const { path } of conflicts) expect(path.length).toBeGreaterThan(0);
        const people = judgements.filter(({ kind }) => kind === "editor");
        const joinedByPeople = new Set(
          clustersOf(people).clusters.flatMap(({ conflicts }) => conflicts.map((c) => c.different.id)),
        );
        for (const { conflicts } of clusters)
          for (const { different } of conflicts) expect(joinedByPeople).toContain(different.id);
      }),
    );
  });

  it("leads from every id there ever was to every record that it had, and to no cluster without one of them", () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const before = clustersOf(first).clusters;
        const after = clustersOf([...first.map((j) => withdrawn(j)), ...second]).clusters;
        const aliases = [...before, ...after].flatMap(({ id, members }) => members.map((m) => ({ cluster: id, ...m })));
        for (const { id, members } of before) {
          const now = resolveCluster(id, aliases, after).map((one) => new Set(one.members.map(recordName)));
          for (const member of members) expect(now.filter((one) => one.has(recordName(member)))).toHaveLength(1);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aboutOf,
  type CaseFile,
  Cases,
  chained,
  deedOf,
  type Evidence,
  inForce,
  type KnownDeed,
  referenceTo,
} from "../../model/index.ts";
import { folded } from "./folded.ts";
import { type Planted, planted } from "./planted.cases.ts";
import { defaultPolicy } from "./policy.ts";
import { withHolds } from "./with-holds.ts";

const boy: Planted = { first: "Jaylen", family: "Okafor", age: 15, role: "killed" };
const standing = (...deeds: KnownDeed[]) => {
  const made = deeds.map((deed) => deedOf(deed, { by: "Ines Falk", at: "2031-05-01T09:00:00Z", reason: "asked for" }));
  const decisions: ReturnType<typeof chained>[] = [];
  for (const deed of made) decisions.push(chained(deed, decisions.at(-1) ?? null));
  return inForce(decisions);
};
const all = (of: Planted, ...deeds: KnownDeed[]) => {
  const { cases, texts } = planted(of);
  return withHolds(cases, texts, standing(...deeds));
};
const bytes = (of: ReturnType<typeof all>) => JSON.stringify([of.cases, [...of.texts]]);
const plain = (words: string) => folded(words.replaceAll(/-\\n/g, "")).text;
const fileOf = (of: ReturnType<typeof all>) => of.cases.cases[0] as CaseFile;

/** Letters that stand in no word of the case, as "evid" does in "evidence", and in no digest, which has those up to f. */
const name = fc
  .stringMatching(/^[A-Z][bdfgjkpvwxz][aeiou][bdfgjkpvwxz][bdfgjkpvwxz]{0,5}$/)
  .filter((word) => /[g-z]/i.test(word) && !withoutNames.includes(word.toLowerCase()));
const withoutNames = plain(bytes(all(boy)));
const people = fc.record({
  first: name,
  family: name,
  age: fc.integer({ min: 1, max: 17 }),
  role: fc.constantFrom<Planted["role"]>("killed", "injured", "subject", "witness"),
});

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (typeof value !== "object" || value === null) return;
  if ("exact" in value) yield value as Evidence;
  else for (const each of Object.values(value)) yield* evidenceIn(each);
}

describe("a name that is held", () => {
  it("stands nowhere in what is public: in no fact, quote, title, address, step, reason or text", () => {
    fc.assert(
      fc.property(people, (of) => {
        const words = plain(bytes(all(of)));
        for (const part of [of.first, of.family]) expect(words, part).not.toContain(part.toLowerCase());
      }),
      { numRuns: 60 },
    );
  });

  it("does not show how long it is: two names of different lengths leave the same bytes", () => {
    fc.assert(
      fc.property(people, name, name, (of, first, family) => {
        expect(bytes(all({ ...of, first, family }))).toBe(bytes(all(of)));
      }),
      { numRuns: 60 },
    );
  });

  it("leaves every quotation one that checks in the public text", () => {
    fc.assert(
      fc.property(people, (of) => {
        const { cases, texts } = all(of);
        let count = 0;
        for (const { document, start, end, exact } of evidenceIn(cases)) {
          expect(texts.get(document)?.slice(start, end)).toBe(exact);
          count++;
        }
        expect(count).toBeGreaterThan(10);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves a mark in its place, a person who is told apart without it, and a line that says why", () => {
    const file = fileOf(all(boy));
    expect(file.title).toBe("Police shooting in Pell Creek, 2031-03-04: [a boy, 15; name withheld] killed");
    expect(file.people[0]).toMatchObject({ name: null, nameStatus: "withheld", description: "a boy, 15" });
    expect(file.facts[0]).toMatchObject({
      accounts: [{ value: "[a boy, 15; name withheld]" }],
      held: "people under the age of 18 are not named here",
    });
    expect(file.held).toEqual([
      {
        rule: "minor",
        what: "the name of a boy, 15",
        because: "people under the age of 18 are not named here",
        decision: null,
      },
      {
        rule: "address",
        what: "the number of a house",
        because: "the addresses of homes are given to the block",
        decision: null,
      },
    ]);
    expect(file.facts.find(({ field }) => field === "street_address")?.accounts[0]?.value).toBe(
      "1400 block of Cedar Street [unit withheld]",
    );
  });

  it("is a case file of the same form, which the schema takes", () => {
    expect(() => Cases.parse(all(boy).cases)).not.toThrow();
  });

  it("is the same when it is held again", () => {
    const once = all(boy);
    const texts = new Map(once.texts);
    expect(JSON.stringify(withHolds(once.cases, texts, []).cases.cases[0]?.facts)).toBe(
      JSON.stringify(fileOf(once).facts),
    );
  });

  it("is held in another case that shares a document, though that case knows neither the person nor their age", () => {
    const { cases, texts } = planted(boy);
    const [own] = cases.cases as [CaseFile];
    const claims = own.claims.filter(({ field }) => field !== "name" && field !== "age");
    const stranger: CaseFile = { ...own, id: "case-0000000000000001", people: [], facts: [], claims };
    const alone = withHolds({ ...cases, cases: [stranger] }, texts, []);
    expect(bytes(alone)).toContain("Okafor");
    expect(plain(bytes(withHolds({ ...cases, cases: [stranger] }, texts, [], defaultPolicy, [own])))).not.toMatch(
      /okafor|jaylen/,
    );
  });

  it("leaves a grown person's name, and the rest of the page, as they are", () => {
    const man: Planted = { ...boy, first: "Will", family: "Brown", age: 34 };
    expect(fileOf(all(man)).people[0]?.name).toBe("Will Brown");
    expect(all(man).cases.documents[0]?.title).toBe("Will Brown Shot by Police");
  });
});

describe("the rules of holds", () => {
  const { cases, texts } = planted({ ...boy, age: 34 });
  const [file] = cases.cases as [CaseFile];
  const person = file.people[0]?.id ?? "";
  const held = (of: CaseFile, policy = defaultPolicy, ...deeds: KnownDeed[]) =>
    withHolds({ ...cases, cases: [of] }, texts, standing(...deeds), policy).cases.cases[0]?.held?.map(
      ({ rule }) => rule,
    ) ?? [];
  const withheld = {
    ...(file.claims[0] as CaseFile["claims"][0]),
    id: "claim-withheld",
    value: null,
    mode: "withheld" as const,
  };
  const asOfficer: CaseFile = { ...file, people: file.people.map((p) => ({ ...p, role: "officer" as const })) };
  const bySaid = (kind: "police" | "other", of: CaseFile): CaseFile => ({
    ...of,
    claims: of.claims.map((c) =>
      c.field === "name" && c.value !== null ? { ...c, speaker: { ...c.speaker, kind } } : c,
    ),
  });

  it("hold a name that was withheld until somebody entitled gives it", () => {
    const kept = { ...file, claims: [...file.claims, withheld] };
    expect(held(file)).toEqual(["address"]);
    expect(held(kept)).toEqual(["next of kin", "address"]);
    expect(held(bySaid("police", kept))).toEqual(["address"]);
    expect(held(kept, { ...defaultPolicy, nextOfKin: false })).toEqual(["address"]);
  });

  it("hold officers' names as the policy says", () => {
    expect(held(asOfficer)).toEqual(["address"]);
    expect(held(asOfficer, { ...defaultPolicy, officers: "never" })).toEqual(["officer", "address"]);
    const untilNamed = { ...defaultPolicy, officers: "until officials name them" as const };
    expect(held(asOfficer, untilNamed)).toEqual(["officer", "address"]);
    expect(held(bySaid("police", asOfficer), untilNamed)).toEqual(["address"]);
  });

  it("hold a child's name where one account of two makes them a child, or the words for them do", () => {
    const young = planted(boy).cases.cases[0] as CaseFile;
    const age = young.claims.find(({ field }) => field === "age") as CaseFile["claims"][0];
    expect(held({ ...file, claims: [...file.claims, { ...age, id: "claim-younger" }] })).toEqual(["minor", "address"]);
    const asBoy = (ageGroup: "child" | "teenager"): CaseFile => ({
      ...file,
      claims: file.claims.filter(({ field }) => field !== "age"),
      people: file.people.map((p) => ({ ...p, ageGroup })),
    });
    expect([held(asBoy("child")), held(asBoy("teenager"))]).toEqual([
      ["minor", "address"],
      ["minor", "address"],
    ]);
    expect(held(young, { ...defaultPolicy, minors: null, addresses: "as told" })).toEqual([]);
  });

  it("are lifted by a release and not by anything else, and hold again when it is undone", () => {
    const release: KnownDeed = {
      kind: "release",
      body: { version: 1, on: { kind: "person", case: referenceTo(file), person }, rule: "minor" },
    };
    const young = planted(boy).cases.cases[0] as CaseFile;
    expect(held(young, defaultPolicy, release)).toEqual(["address"]);
    expect(held(young, defaultPolicy, { ...release, body: { ...release.body, rule: "officer" } })).toEqual([
      "minor",
      "address",
    ]);
    expect(held(young, defaultPolicy, release, { kind: "undo", body: { version: 1, decision: 1 } })).toEqual([
      "minor",
      "address",
    ]);
  });
});

describe("what an editor holds", () => {
  const man: Planted = { ...boy, age: 34 };
  const file = planted(man).cases.cases[0] as CaseFile;
  const of = referenceTo(file);
  const [story = "", letter = ""] = file.documents;
  const hold = (on: Extract<KnownDeed, { kind: "hold" }>["body"]["on"], words: string[] = []): KnownDeed => ({
    kind: "hold",
    body: { version: 1, on, documents: file.documents, words },
  });
  const address = file.claims.find(({ field }) => field === "street_address");

  it("is gone: a person, though another reading gives them another id", () => {
    const mention = { document: story, start: file.people[0]?.mentions[0]?.start ?? 0 };
    const deed = hold({ kind: "person", case: of, person: "person-another", mention }, ["Jaylen Okafor"]);
    const words = plain(bytes(all(man, deed)));
    expect(words).not.toMatch(/okafor|jaylen/);
    const lost = hold({ kind: "person", case: of, person: "person-another" }, ["Jaylen Okafor"]);
    expect(plain(bytes(all(man, lost)))).not.toMatch(/okafor|jaylen/);
  });

  it("is gone: words, a document, a fact, a claim and the whole case", () => {
    expect(bytes(all(man, hold({ kind: "words", case: of, words: "Dana Okafor" }, ["Dana Okafor"])))).not.toMatch(
      /Dana/,
    );
    const document = all(man, hold({ kind: "document", case: of, document: letter }));
    expect(document.texts.get(letter)).toBe("[document withheld by an editor]");
    expect(document.cases.documents[1]).not.toHaveProperty("source");
    const fact = all(man, hold({ kind: "fact", case: of, field: "street_address", about: null }));
    expect([bytes(fact).includes("Cedar"), fileOf(fact).facts[2]?.held]).toEqual([false, "an editor withholds it"]);
    const subject = {
      kind: "claim",
      case: of,
      claim: address?.id ?? "",
      document: story,
      field: "street_address",
      about: null,
    } as const;
    expect(bytes(all(man, hold(subject)))).not.toContain("Cedar");
    expect(all(man, hold({ kind: "case", case: of })).cases).toMatchObject({ cases: [], documents: [] });
  });

  it("comes back with a release of it, and not with a release of something else", () => {
    const words = { kind: "words", case: of, words: "Dana" } as const;
    const release = (what: string): KnownDeed => ({
      kind: "release",
      body: { version: 1, on: { ...words, words: what }, rule: null },
    });
    expect(aboutOf(release("Dana"))).toBe(aboutOf(hold(words, ["Dana"])));
    expect(bytes(all(man, hold(words, ["Dana"]), release("Dana")))).toContain("Dana");
    expect(bytes(all(man, hold(words, ["Dana"]), release("Ada")))).not.toContain("Dana");
  });
});

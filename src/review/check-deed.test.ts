import { describe, expect, it } from "vitest";
import { type CaseFile, chained, type Deed, deedOf, exactly, type KnownDeed, referenceTo } from "../model/index.ts";
import { checkDeed } from "./check-deed.ts";
import { planted } from "./holds/planted.cases.ts";
import { holdOn, onClaim, onFact, onPerson } from "./subjects.ts";

const { cases, texts } = planted({ first: "Jaylen", family: "Okafor", age: 15, role: "killed" });
const [file] = cases.cases as [CaseFile];
const [story = "", letter = ""] = file.documents;
const person = file.people[0] as CaseFile["people"][0];
const [name, , age] = file.claims as [CaseFile["claims"][0], unknown, CaseFile["claims"][0]];
const weapon = file.forReview?.[0] as CaseFile["claims"][0];
const other: CaseFile = { ...file, id: "case-other", documents: [letter], membership: [] };
const of = referenceTo(file);
const gone = { id: "case-gone", anchor: "f".repeat(64) };
const made = { by: "Ines Falk", at: "2031-05-01T09:00:00Z", reason: "the letter says so" };
const onAge = onFact(file, "age", person.id);
const neighbour = { name: "Ada Penn", role: "neighbor", affiliation: null, kind: "witness", anonymous: false };
const years = (n: number) => exactly(n, "years", String(n));
const correct = (more: object): KnownDeed =>
  ({
    kind: "correct",
    body: { version: 1, on: onAge, value: years(16), evidence: age.evidence, ...more },
  }) as KnownDeed;
const check = (deed: Deed, decided: KnownDeed[] = [], caseFile: CaseFile | null = file) => {
  const decisions = decided.map((each, i) => ({ ...chained(deedOf(each, made), null), number: i + 1 }));
  return checkDeed(deed, { caseFile, other, texts, decisions });
};
const accept: KnownDeed = { kind: "accept", body: { version: 1, on: onAge, claims: [age.id] } };
const reject = (claim: typeof age): KnownDeed => ({
  kind: "reject",
  body: { version: 1, on: onClaim(file, claim), claims: [claim.id] },
});
const release: KnownDeed = { kind: "release", body: { version: 1, on: onPerson(file, person), rule: "minor" } };
const undo = (decision: number): KnownDeed => ({ kind: "undo", body: { version: 1, decision } });
const move = (from: typeof of | null, to: typeof of | null, document = story): KnownDeed => ({
  kind: "move",
  body: { version: 1, document, from, to },
});

describe("a deed that can be decided", () => {
  it.each<[string, KnownDeed]>([
    ["accepts a fact", accept],
    [
      "accepts what was read unsurely",
      { kind: "accept", body: { version: 1, on: onClaim(file, weapon), claims: [weapon.id] } },
    ],
    ["rejects a claim", reject(age)],
    ["corrects with words that are there", correct({})],
    ["corrects who says it", correct({ value: age.value, mode: age.mode, speaker: neighbour })],
    ["corrects how it is said", correct({ value: age.value, mode: "alleged", speaker: age.speaker })],
    [
      "adds a claim",
      {
        kind: "add",
        body: { version: 1, case: of, field: "age", about: person.id, value: years(16), evidence: age.evidence },
      },
    ],
    ["merges two cases", { kind: "merge", body: { version: 1, case: of, with: referenceTo(other) } }],
    ["splits a case", { kind: "split", body: { version: 1, case: of, documents: [letter] } }],
    ["moves a document", move(of, referenceTo(other))],
    ["holds a person", { kind: "hold", body: holdOn(file, onPerson(file, person)) }],
    ["holds words", { kind: "hold", body: holdOn(file, { kind: "words", case: of, words: "Dana Okafor" }) }],
    ["releases what is held", release],
  ])("%s", (_, deed) => {
    expect(check(deedOf(deed, made))).toEqual({ ok: true });
  });
});

describe("a deed that is refused, in one sentence", () => {
  it.each<[string, KnownDeed, RegExp, KnownDeed[]?]>([
    ["a correction without evidence", correct({ evidence: [] }), /not what a decision to correct needs: evidence/],
    [
      "a correction whose words the document does not say",
      correct({ evidence: [{ ...age.evidence[0], start: 3, end: 9 }] }),
      /do not say “/,
    ],
    [
      "a correction from a document of no such case",
      correct({ evidence: [{ ...age.evidence[0], document: "f".repeat(64) }] }),
      /is not in case/,
    ],
    ["a correction to what the field cannot be", correct({ value: "sixteen" }), /no value of “Age”: an amount is/],
    [
      "a correction that says what a claim says already",
      correct({ value: age.value, speaker: age.speaker, mode: age.mode }),
      /Nothing would be corrected: .* accept it\.$/,
    ],
    [
      "a correction that says so in other figures",
      correct({ value: { ...(age.value as object), text: "15" }, speaker: age.speaker, mode: age.mode }),
      /Nothing would be corrected/,
    ],
    ["a correction of a fact that is not there", correct({ on: onFact(file, "weapon", null) }), /has no fact “Weapon”/],
    ["a body with more than it may have", correct({ note: "x" }), /not what a decision to correct needs/],
    ["a body of a version that is not known", correct({ version: 2 }), /not what a decision to correct needs: version/],
    [
      "an acceptance of claims of another fact",
      { kind: "accept", body: { version: 1, on: onAge, claims: [name.id] } },
      /is not about “Age”/,
    ],
    ["a rejection of what was rejected", reject(weapon), /rejected already, by decision 1/],
    ["a merge of a case with itself", { kind: "merge", body: { version: 1, case: of, with: of } }, /with itself/, []],
    [
      "a split that leaves nothing",
      { kind: "split", body: { version: 1, case: of, documents: [story, letter] } },
      /without any document/,
    ],
    [
      "a split of a document that is not there",
      { kind: "split", body: { version: 1, case: of, documents: ["e".repeat(64)] } },
      /is not in case/,
    ],
    ["a move to where the document is", move(null, referenceTo(other), letter), /is in case case-other already/],
    ["a move from where it is not", move(of, null, "e".repeat(64)), /is not in case/],
    ["a move from nowhere to nowhere", move(null, null), /names none/],
    [
      "a hold on nothing",
      {
        kind: "hold",
        body: { ...holdOn(file, onPerson(file, person)), on: { ...onPerson(file, person), person: "person-x" } },
      },
      /has no person person-x/,
    ],
    [
      "a hold on words that no document says",
      { kind: "hold", body: holdOn(file, { kind: "words", case: of, words: "zebra" }) },
      /has the words “zebra”/,
    ],
    [
      "a release of what is not held",
      { kind: "release", body: { version: 1, on: onPerson(file, person), rule: "officer" } },
      /Nothing is held there by the rule “officer”/,
    ],
    ["a release of what was released", release, /Nothing is held there/, [release]],
    ["an undoing of what is not there", undo(4), /There is no decision 4/],
    ["an undoing of what was undone", undo(1), /was undone already, by decision 2/, [accept, undo(1)]],
  ])("%s", (what, deed, why, decided = []) => {
    const self = what.startsWith("a merge")
      ? checkDeed(deedOf(deed, made), { caseFile: file, other: file, texts, decisions: [] })
      : check(deedOf(deed, made), decided);
    expect(self).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it.each(["by", "reason"] as const)("one without %s", (part) => {
    expect(check({ ...deedOf(accept, made), [part]: "  " })).toMatchObject({ ok: false });
  });

  it("one without a time, and one about a case that is not there", () => {
    expect(check({ ...deedOf(accept, made), at: "soon" })).toMatchObject({
      why: expect.stringContaining("“soon” is none"),
    });
    const elsewhere: KnownDeed = { kind: "split", body: { version: 1, case: gone, documents: [letter] } };
    expect(check(deedOf(elsewhere, made), [], null)).toEqual({ ok: false, why: "There is no case case-gone." });
  });
});

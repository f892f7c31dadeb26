import { describe, expect, it } from "vitest";
import type { ClaimMatter, Matter } from "../../src/serve/contract/matter.ts";
import { basesOf, basisOfWords } from "../../src/serve/desk/parts/decide/basis.ts";

const [letter, story] = ["a".repeat(64), "b".repeat(64)] as [string, string];
const quote = (document: string, start: number, exact: string) => ({
  ...{ document, start, end: start + exact.length, exact, source: 1 },
});
// Fiction: nobody said this.
const claim = (id: string, value: string, ...quotes: ReturnType<typeof quote>[]) =>
  ({ claim: id, value, recorded: value, mode: "alleged", quotes }) as unknown as ClaimMatter;
const chief = claim("chief", "knife", quote(story, 100, "holding a knife"), quote(story, 120, "Chief Brandt said"));
const mother = claim("mother", "phone", quote(story, 300, "a phone in his hand"));
const unheard = claim("unheard", "knife");
const fact = {
  accounts: [{ voices: [chief, unheard] }, { voices: [mother] }],
  claims: [mother, unheard, chief],
} as unknown as NonNullable<Matter["fact"]>;
const matter = { fact, claim: null, document: null } as unknown as Matter;
const words = (document: string, start: number, exact: string) => ({
  ...{ document, start, end: start + exact.length, exact },
});

describe("what a correction can rest on", () => {
  it("is each claim that has words, in the order of the accounts, with what it says", () => {
    expect(basesOf(matter).map(({ id, entered }) => [id, entered.words])).toEqual([
      ["chief", "knife"],
      ["mother", "phone"],
    ]);
  });

  it("is the one claim, where one is meant", () => {
    expect(basesOf(matter, mother).map(({ id }) => id)).toEqual(["mother"]);
  });
});

describe("words that somebody selected", () => {
  it.each<[string, string | null, ReturnType<typeof words>]>([
    ["are the claim's whose words they are", "chief", words(story, 100, "holding a knife")],
    ["are the claim's within whose words they stand", "mother", words(story, 302, "phone")],
    [
      "are the claim's whose words stand within them",
      "mother",
      words(story, 290, "Jaylen had a phone in his hand, she"),
    ],
    ["are of whoever is named in them as saying so", "chief", words(story, 120, "Chief Brandt said")],
    ["are nobody's, where they only meet a claim's", null, words(story, 95, "he was holding")],
    ["are nobody's, where no claim stands", null, words(story, 500, "a neighbor")],
    ["are nobody's at the same place of another document", null, words(letter, 100, "holding a knife")],
  ])("%s", (_, said, selected) => {
    expect(basisOfWords(selected, matter)).toMatchObject({ id: "selected", words: selected });
    expect(basisOfWords(selected, matter).said?.claim ?? null).toBe(said);
  });

  it("are the value to begin with, unless they are many", () => {
    expect(basisOfWords(words(letter, 0, "a phone"), matter).entered.words).toBe("a phone");
    expect(basisOfWords(words(letter, 0, "word ".repeat(20)), matter).entered.words).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { passageOf } from "../invented.cases.ts";
import { readPassage } from "../read-text.ts";

/** Who is said to tell of the weapon or the shots, in a text of invented people and places: the kind of speaker. */
function whoTells(field: string, words: string): string[] {
  return readPassage(passageOf(words))
    .claims.filter((claim) => claim.field === field)
    .map(({ speaker }) => speaker.kind);
}

const GOES_ON: readonly (readonly [string, string, string])[] = [
  ["force_type", "A man came at deputies on Larch Street, police said. Officers shot him.", "police"],
  ["weapon", "Officers shot a man on Larch Street, police said. The man pulled a knife on them.", "police"],
  [
    "force_type",
    "Two officers went to a home on Larch Street, according to police. The man came out with a rifle. Officers shot him.",
    "police",
  ],
];

const STAYS_THE_DOCUMENTS: readonly (readonly [string, string, string])[] = [
  [
    "force_type",
    "A man came at deputies on Larch Street, police said. Video shows that officers shot him.",
    "document",
  ],
  ["force_type", "A man came at deputies on Larch Street, police said. But officers shot him in the back.", "document"],
  ["force_type", "Ivo Marrable, 31, had done nothing, his mother said. Officers shot him.", "document"],
  ["force_type", "The coroner said that Ivo Marrable died of one wound. Officers shot him at his door.", "document"],
  ["force_type", "Police declined to comment on Monday. Officers shot him at his door.", "document"],
  [
    "force_type",
    "A man came at deputies, police said. His sister disputed that. Officers shot him on Larch Street.",
    "document",
  ],
  ["force_type", "A man ran from deputies, police said. On Monday in Harrow Bay officers shot him.", "document"],
];

describe("an account that goes on without naming who gives it", () => {
  it.each(GOES_ON)("stays with its speaker: %s in %j", (field, words, kind) => {
    expect(new Set(whoTells(field, words))).toEqual(new Set([kind]));
  });

  it.each(STAYS_THE_DOCUMENTS)(
    "is the document's own after another source or a turn: %s in %j",
    (field, words, kind) => {
      expect(new Set(whoTells(field, words))).toEqual(new Set([kind]));
    },
  );
});

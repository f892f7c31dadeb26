import { describe, expect, it } from "vitest";
import { passageOf } from "../invented.cases.ts";
import { readPassage } from "../read-text.ts";

/** Who says that there was a weapon, how, and through whom, in a text of invented people: "stated witness < police". */
function told(words: string): string[] {
  const { claims } = readPassage(passageOf(words));
  const lines = claims
    .filter(({ field }) => field === "weapon")
    .map(
      ({ mode, speaker, relayedBy = [] }) => `${mode} ${[speaker, ...relayedBy].map(({ kind }) => kind).join(" < ")}`,
    );
  return [...new Set(lines)];
}

const SHOT = "Officers shot Ivo Marrable, 31, on Larch Street on Monday. ";

const CHAINS: readonly (readonly [string, string])[] = [
  ["His mother, Ada Marrable, said that police told her that he had a knife.", "stated police < family"],
  [
    "Chief Ana Brandt said a witness told detectives that Marrable pointed a gun at officers.",
    "stated witness < police",
  ],
  ["Sheriff Inga Tolland said a neighbor reported that Marrable had a rifle.", "stated witness < police"],
  ["Chief Ana Brandt said that Marrable had a knife.", "stated police"],
  ["His lawyer, Jon Pell, alleges that police said that Marrable had a knife.", "alleged lawyer"],
  ["Chief Ana Brandt denied that a witness told detectives that Marrable had a gun.", "denied police"],
];

describe("somebody who tells what somebody else said", () => {
  it.each(CHAINS)("%s is %s", (sentence, expected) => {
    expect(told(SHOT + sentence)).toEqual([expected]);
  });

  it("shows the words of everyone in the chain", () => {
    const words = `${SHOT}His mother, Ada Marrable, said that police told her that he had a knife.`;
    const [claim] = readPassage(passageOf(words)).claims.filter(({ field }) => field === "weapon");
    expect(claim?.evidence.map(({ exact }) => exact)).toEqual([
      "had a knife",
      "police told",
      "His mother, Ada Marrable, said",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { passageOf } from "../invented.cases.ts";

/** The people of a text with the role they have; everybody in these texts is invented. */
function cast(words: string): string[] {
  return passageOf(words).people.map(({ name, role }) => `${name ?? "unnamed"} ${role}`);
}

const ONE: readonly (readonly [string, string[]])[] = [
  ["A man was shot by police. The victim was identified as 26-year-old Ivo Marrable.", ["Ivo Marrable subject"]],
  ["Officers killed a man. He was later identified by the coroner as Ivo Marrable, 26.", ["Ivo Marrable killed"]],
  ["Police said a 28-year-old man, identified as Ivo Marrable, was shot by officers.", ["Ivo Marrable subject"]],
  ["Officers killed a woman. Police on Friday identified the woman as Ana Ruiz.", ["Ana Ruiz killed"]],
  ["Deputies killed a man. The victim is Ivo Marrable.", ["Ivo Marrable killed"]],
  [
    "A boy, 6, was killed by deputies. Coroner L.J. Mayer named Jon Bisk. Ivo Marrable was shot in the leg.",
    ["L.J. Mayer official", "Jon Bisk killed", "Ivo Marrable subject"],
  ],
  [
    "Police shot and killed 38-year-old Ana Marrable and another man, 43-year-old Jon Bisk.",
    ["Ana Marrable killed", "Jon Bisk killed"],
  ],
];

const APART: readonly (readonly [string, string[]])[] = [
  ["Police shot and killed Ana Marrable and another man.", ["Ana Marrable killed", "unnamed killed"]],
  ["Officers killed a man. Police identified the officer as Rowan Pike.", ["unnamed killed", "Rowan Pike other"]],
  ["Officers killed a man. His sister, Ada Marrable, wept.", ["unnamed killed", "Ada Marrable family"]],
  ["Officers killed a woman. Her neighbor is Jon Bisk.", ["unnamed killed", "Jon Bisk other"]],
  ["Jon Bisk, 6, was shot dead by police. The father was shot in the head.", ["Jon Bisk killed", "unnamed subject"]],
  ["Police killed Jon Bisk, 52, and then shot at his wife.", ["Jon Bisk killed", "unnamed subject"]],
  ["Officers killed a woman. Police named Jon Bisk as a suspect.", ["unnamed killed", "Jon Bisk other"]],
  ["A boy, 6, was killed by deputies. Ivo Marrable was shot in the leg.", ["unnamed killed", "Ivo Marrable subject"]],
];

describe("somebody described and a name", () => {
  it.each(ONE)("are one person where the text says so: %s", (words, people) => expect(cast(words)).toEqual(people));
  it.each(APART)("are two people where it does not: %s", (words, people) =>
    expect(cast(words)).toEqual(expect.arrayContaining(people)),
  );
});

import { describe, expect, it } from "vitest";
import { passageOf } from "../invented.cases.ts";

/** Those harmed in a text, with their ages; everybody in these texts is invented. */
function harmed(words: string): string[] {
  return passageOf(words)
    .people.filter(({ role }) => ["killed", "injured", "subject"].includes(role))
    .map(({ name, role, mentions }) => {
      const age = mentions.find((m) => m.age !== null)?.age?.value;
      return [name ?? "unnamed", role, age].filter((part) => part !== undefined).join(" ");
    });
}

const HARMED: readonly (readonly [string, readonly string[]])[] = [
  ["Her 18-year-old son, Jon Bisk, was shot and killed by police.", ["Jon Bisk killed 18"]],
  ["One of the suspects, Ivo Marrable, was shot and killed by officers.", ["Ivo Marrable killed"]],
  ['Ivo "Boxy" Marrable, 30, was killed by police.', ['Ivo "Boxy" Marrable killed 30']],
  ["Ivo 'Boxy' Marrable, 30, was killed by police.", ["Ivo 'Boxy' Marrable killed 30"]],
  ["Ivo “Boxy” Marrable, 30, was killed by police.", ["Ivo “Boxy” Marrable killed 30"]],
  ["Police shot a man named Ivo Marrable, 33.", ["Ivo Marrable subject 33"]],
  ["Neighbors found Ivo Marrable, 33, dead in the hall.", ["Ivo Marrable killed 33"]],
  ["Deputies found Ivo Marrable shot to death inside the home.", ["Ivo Marrable killed"]],
  ["Ana Ruiz, 29, was killed along with Jon Bisk, 20, by police.", ["Ana Ruiz killed 29", "Jon Bisk killed 20"]],
  ["The officer admitted to killing Jon Bisk.", ["Jon Bisk killed"]],
  ["Marrable sustained two gunshot wounds. Ivo Marrable lived nearby.", ["Ivo Marrable injured"]],
  [
    "A 37-year-old man was shot by police. A woman was shot as well. Ivo Marrable, 37, was wounded in the arm.",
    ["unnamed subject", "Ivo Marrable injured 37"],
  ],
];

const NOBODY: readonly string[] = [
  "The officer tried to kill Jon Bisk.",
  "Police found the man who had sold Jon Bisk a car.",
  "Her sister, Ada Marrable, was not shot.",
  "One of the witnesses, Ada Marrable, called the police.",
  "Ada Marrable ran. A man lay there when she got up, shot and killed by police.",
  "Neighbors found the door open and a dog dead in the hall.",
];

describe("the harmed", () => {
  it.each(HARMED)("are read with their names and ages: %s", (words, people) =>
    expect([...harmed(words)].sort()).toEqual([...people].sort()),
  );
  it.each(NOBODY)("are not made of: %s", (words) => expect(harmed(words)).toEqual([]));
});

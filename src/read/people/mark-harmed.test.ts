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
  ["Deputy Lee Pell was not justified when he shot Jon Bisk.", ["Jon Bisk subject"]],
  ["Deputy Lee Pell was fired Friday. He shot Jon Bisk, 20, in March.", ["Jon Bisk subject 20"]],
  ["Protesters marched for Jon Bisk, whom Alder police killed Friday.", ["Jon Bisk killed"]],
  ["The man police shot on Friday was identified as Jon Bisk, 20.", ["Jon Bisk subject 20"]],
  ["Police identified the man killed by an Alder officer as Jon Bisk, 20.", ["Jon Bisk killed 20"]],
  ["The city will pay the family of Jon Bisk, killed by an officer in 2031.", ["Jon Bisk killed"]],
  ["Jon Bisk, a father of three, lost his life when police opened fire.", ["Jon Bisk killed"]],
  ["The officer fired eight shots, striking Jon Bisk in the chest.", ["Jon Bisk subject"]],
  ["An officer fired one bullet through the window into Jon Bisk’s chest.", ["Jon Bisk subject"]],
  [
    "Deputies shot at a car, wounding Jon Bisk, 31, and killing Ana Ruiz, 6.",
    ["Jon Bisk injured 31", "Ana Ruiz killed 6"],
  ],
  ["Officers had no reason to shoot Jon Bisk, according to a neighbor.", ["Jon Bisk subject"]],
  ["Marrable sustained two gunshot wounds. Ivo Marrable lived nearby.", ["Ivo Marrable injured"]],
  [
    "A 37-year-old man was shot by police. A woman was shot as well. Ivo Marrable, 37, was wounded in the arm.",
    ["unnamed subject", "Ivo Marrable injured 37"],
  ],
];

const NOBODY: readonly string[] = [
  "The officer tried to kill Jon Bisk.",
  "The officer was told to shoot Jon Bisk.",
  "Lee Pell, a roofer, was arrested after he shot Jon Bisk.",
  "The man police spoke to knew Jon Bisk.",
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

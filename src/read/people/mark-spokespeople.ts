import type { Sentence } from "../passage.ts";
import type { Cast } from "./resolve-people.ts";

/**
 * Gives an officer who only speaks ("Lt. Ray Ives said") the role of an official: an officer of a case is one who was there.
 * One who is said to have fired or to have harmed somebody stays an officer, whatever they say.
 */
export function markSpokespeople(sentences: readonly Sentence[], cast: Cast): void {
  const speakers = new Set(
    sentences.flatMap((s) => s.voices.flatMap((v) => v.speakers.map((speaker) => speaker.name))),
  );
  const acted = new Set(sentences.flatMap((s) => s.harms.flatMap((harm) => harm.by.map((m) => cast.of(m)))));
  const fired = (person: Cast["people"][number]) =>
    sentences.some((s) =>
      person.mentions.some((m) => s.start <= m.start && m.end <= s.end && FIRED.test(s.text.slice(m.end - s.start))),
    );
  for (const person of cast.people)
    if (
      person.role === "officer" &&
      person.name !== null &&
      speakers.has(person.name) &&
      !acted.has(person) &&
      !fired(person)
    )
      person.role = "official";
}

/** Within the officer's own clause: "Lt. Ray Ives said officers fired" tells of others. */
const FIRED =
  /^(?:(?!\b(?:said|says|told|added|officers|deputies|police|man|woman)\b)[^.;]){0,100}\b(?:fired|shot|opened fire|discharged)\b/i;

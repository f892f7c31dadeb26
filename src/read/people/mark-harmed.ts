import type { Mention, PersonInText } from "../passage.ts";
import type { Unvoiced } from "../voices/cues-of-sentence.ts";
import type { Cast } from "./resolve-people.ts";

/** Gives the harmed their role, and takes a described person killed and the only one named as killed for the same. */
export function markHarmed(sentences: readonly Unvoiced[], cast: Cast): void {
  for (const what of ["shot", "injured", "killed"] as const)
    for (const sentence of sentences)
      for (const harm of sentence.harms)
        for (const mention of harm.who) {
          const person = harm.what === what ? cast.of(mention) : null;
          if (person && !["officer", "official", "lawyer", "family"].includes(person.role))
            person.role = what === "shot" ? rise(person) : what;
        }
  const harmed = cast.people.filter((p) => HARMED.has(p.role));
  const named = harmed.filter((p) => p.name !== null);
  const unnamed = harmed.filter((p) => p.name === null);
  const [only] = named;
  const [described] = unnamed;
  if (named.length !== 1 || unnamed.length !== 1 || !only || !described || !agree(only, described)) return;
  // One killed and one hurt may be two; a text that counts several harmed tells of more than one.
  if (only.role !== described.role && severalHarmed(sentences)) return;
  // "Ana Ruiz and another man" are two.
  const bothIn = (who: readonly Mention[]) =>
    who.some((m) => cast.of(m) === only) && who.some((m) => cast.of(m) === described);
  if (sentences.some(({ harms }) => harms.some(({ who }) => bothIn(who)))) return;
  const graver = (["killed", "injured", "subject"] as const).find((r) => only.role === r || described.role === r);
  cast.merge(only, described);
  if (graver) only.role = graver;
}

const HARMED: ReadonlySet<string> = new Set(["killed", "injured", "subject"]);

function severalHarmed(sentences: readonly Unvoiced[]): boolean {
  return sentences.some(({ harms, text }) =>
    harms.some(
      ({ who }) =>
        who.length > 1 ||
        who.some((m) => m.noun?.plural || (m.count?.minimum ?? 1) > 1) ||
        /\b(?:another|other|second|both|two|three|wounded and|critically)\b/i.test(text),
    ),
  );
}

function rise(person: PersonInText): PersonInText["role"] {
  return person.role === "killed" || person.role === "injured" ? person.role : "subject";
}

function agree(a: PersonInText, b: PersonInText): boolean {
  return (!a.gender || !b.gender || a.gender === b.gender) && (!a.ageGroup || !b.ageGroup || a.ageGroup === b.ageGroup);
}

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
          if (person && mayBeHarmed(person, mention)) person.role = what === "shot" ? rise(person) : what;
        }
  mergeByAge(cast);
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
  mergeHarmed(cast, only, described);
}

/** "A 37-year-old man was shot", "Ivo Marrable, 37, was wounded": of one age, where nobody else harmed has it, they are one. */
function mergeByAge(cast: Cast): void {
  const byAge = new Map<string, PersonInText[]>();
  for (const person of cast.people.filter(({ role }) => HARMED.has(role)))
    for (const age of new Set(person.mentions.flatMap((m) => (m.age ? `${m.age.value} ${m.age.unit}` : []))))
      byAge.set(age, [...(byAge.get(age) ?? []), person]);
  for (const [one, other, ...more] of byAge.values()) {
    if (!one || !other || more.length > 0 || !agree(one, other)) continue;
    const [named, described] = one.name !== null ? [one, other] : [other, one];
    if (named.name !== null && described.name === null && agesOf(described) === 1) mergeHarmed(cast, named, described);
  }
}

/** How many ages a text gives somebody: a person described with two is two people put together. */
function agesOf(person: PersonInText): number {
  return new Set(person.mentions.flatMap((m) => (m.age ? m.age.value : []))).size;
}

/** The named person is kept, in the graver role of the two. */
function mergeHarmed(cast: Cast, named: PersonInText, described: PersonInText): void {
  const graver = (["killed", "injured", "subject"] as const).find((r) => named.role === r || described.role === r);
  cast.merge(named, described);
  if (graver) named.role = graver;
}

/** "Her 18-year-old son, Jon Bisk, was shot": somebody's child by name is the one harmed, and no relative who speaks. */
function mayBeHarmed(person: PersonInText, mention: Mention): boolean {
  if (person.role === "family") return mention.name !== null && /\b(?:son|daughter|child)\b/i.test(mention.text);
  return !["officer", "official", "lawyer"].includes(person.role);
}

const HARMED: ReadonlySet<string> = new Set(["killed", "injured", "subject"]);

function severalHarmed(sentences: readonly Unvoiced[]): boolean {
  return sentences.some(({ harms, text }) =>
    harms.some(
      ({ who }) =>
        who.length > 1 ||
        who.some((m) => m.noun?.plural || (m.count?.minimum ?? 1) > 1) ||
        /\b(?:another|other|second|both|(?:two|three)(?! (?:gunshots?|shots|times|bullets?|rounds|officers|deputies|police)\b)|wounded and|critically)\b/i.test(
          text,
        ),
    ),
  );
}

function rise(person: PersonInText): PersonInText["role"] {
  return person.role === "killed" || person.role === "injured" ? person.role : "subject";
}

function agree(a: PersonInText, b: PersonInText): boolean {
  return (!a.gender || !b.gender || a.gender === b.gender) && (!a.ageGroup || !b.ageGroup || a.ageGroup === b.ageGroup);
}

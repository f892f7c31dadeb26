import type { Mention, PersonInText } from "../passage.ts";
import type { Unvoiced } from "../voices/cues-of-sentence.ts";
import type { Cast } from "./resolve-people.ts";

/** Takes a described person harmed and the only one named as harmed for the same, where nothing in the text speaks against it. */
export function mergeHarmed(sentences: readonly Unvoiced[], cast: Cast): void {
  mergeByAge(cast);
  mergeNamed(sentences, cast);
  const harmed = cast.people.filter((p) => HARMED.has(p.role));
  const named = harmed.filter((p) => p.name !== null);
  const unnamed = harmed.filter((p) => p.name === null);
  const [only] = named;
  const [described] = unnamed;
  if (named.length !== 1 || unnamed.length !== 1 || !only || !described || !agree(only, described)) return;
  // A boy of six is not somebody whom nothing tells to be a child.
  if (isChild(described) && !isChild(only) && only.role !== described.role) return;
  // One killed and one hurt may be two; a text that counts several harmed tells of more than one.
  if (only.role !== described.role && severalHarmed(sentences)) return;
  // "Jon Bisk, 6, was killed. The father was shot in the leg": a relative who was hurt is not the one who was killed.
  if (only.role !== described.role && described.mentions.every(isElderKin)) return;
  // "They killed Jon Bisk and shot at his wife": whose wife she is stands right there.
  if (isKin(described) && sentences.some((s) => harmedIn(s, only, cast) && harmedIn(s, described, cast))) return;
  // "Ana Ruiz and another man" are two.
  const bothIn = (who: readonly Mention[]) =>
    who.some((m) => cast.of(m) === only) && who.some((m) => cast.of(m) === described);
  if (sentences.some(({ harms }) => harms.some(({ who }) => bothIn(who)))) return;
  merge(cast, only, described);
}

function isElderKin({ noun, text }: Mention): boolean {
  return noun?.class === "relative" && !/\b(?:son|daughter|child)\b/i.test(text);
}

function isKin({ mentions }: PersonInText): boolean {
  return mentions.every((m) => m.noun?.class === "relative" && m.determiner === "possessive");
}

function harmedIn({ harms }: Unvoiced, person: PersonInText, cast: Cast): boolean {
  return harms.some(({ who }) => who.some((m) => cast.of(m) === person));
}

/** "A man was killed. The coroner named Ivo Marrable": whom somebody names, with nothing to say who that is, is the one killed. */
function mergeNamed(sentences: readonly Unvoiced[], cast: Cast): void {
  const killed = cast.people.filter(({ role }) => role === "killed");
  const [described] = killed;
  if (killed.length !== 1 || !described || described.name !== null) return;
  const named = sentences.flatMap((sentence) =>
    sentence.mentions.filter(
      ({ what, name, noun, start, end }) =>
        what === "person" &&
        name?.includes(" ") &&
        noun === null &&
        NAMED.test(sentence.text.slice(0, start - sentence.start)) &&
        !/^(?:, \d{1,3},)? as\b/.test(sentence.text.slice(end - sentence.start)),
    ),
  );
  const people = new Set(named.map((mention) => cast.of(mention)));
  const [only] = people;
  if (people.size === 1 && only && only.role === "other" && agree(only, described)) merge(cast, only, described);
}

const NAMED =
  /\b(?:coroner|examiner|police|authorities|officials|(?:coroner|examiner) (?:\p{Lu}[\p{L}.'’-]+ ?)+) (?:has |have |later |on \p{Lu}\p{L}+ )?(?:named|identified) $/iu;

function isChild({ ageGroup }: PersonInText): boolean {
  return ageGroup === "infant" || ageGroup === "child";
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
    if (named.name !== null && described.name === null && agesOf(described) === 1) merge(cast, named, described);
  }
}

/** How many ages a text gives somebody: a person described with two is two people put together. */
function agesOf(person: PersonInText): number {
  return new Set(person.mentions.flatMap((m) => (m.age ? m.age.value : []))).size;
}

/** The named person is kept, in the graver role of the two. */
function merge(cast: Cast, named: PersonInText, described: PersonInText): void {
  const graver = (["killed", "injured", "subject"] as const).find((r) => named.role === r || described.role === r);
  cast.merge(named, described);
  if (graver) named.role = graver;
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

function agree(a: PersonInText, b: PersonInText): boolean {
  return (!a.gender || !b.gender || a.gender === b.gender) && (!a.ageGroup || !b.ageGroup || a.ageGroup === b.ageGroup);
}

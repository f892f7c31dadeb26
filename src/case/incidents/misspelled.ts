import { alikeName, familyName, nameParts } from "../names.ts";
import type { Anchor } from "./anchors.ts";
import { Lookup } from "./lookup.ts";
import { contradiction, daysApart, meet, officerInCommon, type Profile, placeInCommon, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/**
 * Pairs of people harmed, by their places in the list, whose names are a letter apart and whose documents share a place and more, or
 * an officer, or the day: one writer's slip made two of one. Two documents that name both name two people.
 */
export function misspelled(anchors: readonly Anchor[], signs: readonly Signs[]): (readonly [number, number])[] {
  const people = anchors.map(({ name, documents }) => ({
    name,
    documents: new Set(documents),
    profile: profileOf(documents.flatMap((i) => signs[i] ?? [])),
  }));
  const found = new Lookup(people, ({ name, profile }) => [
    `family ${familyName(name)}`,
    ...[...profile.cities, ...profile.agencies, ...profile.days].map((sign) => `${nameParts(name)[0]} ${sign}`),
  ]);
  return people.flatMap((one, a) =>
    found.candidates(one).flatMap((b) => {
      const other = people[b];
      if (b >= a || !other || meet(one.documents, other.documents)) return [];
      const isOne = alikeName(one.name, other.name)
        ? linked(one.profile, other.profile) || sameCircumstances(one.profile, other.profile)
        : familyName(one.name) === familyName(other.name) && sameCircumstances(one.profile, other.profile);
      return isOne ? [[b, a] as const] : [];
    }),
  );
}

/** "Tommy Vale" and "Thomas Vale", of one place and one day or age, whom no document names side by side. */
function sameCircumstances(a: Profile, b: Profile): boolean {
  const gap = daysApart(a.days, b.days);
  const isDay = gap === null ? meet(a.daysOfYear, b.daysOfYear) : gap <= 1;
  const isOne = isDay || meet(a.ages, b.ages);
  return isOne && (placeInCommon(a, b) !== null || officerInCommon(a, b) !== null) && contradiction(a, b) === null;
}

function linked(a: Profile, b: Profile): boolean {
  if (contradiction(a, b) !== null) return false;
  const gap = daysApart(a.days, b.days);
  if (gap !== null && gap <= 1) return true;
  return (
    officerInCommon(a, b) !== null || (gap === null && placeInCommon(a, b) !== null) || meet(a.daysOfYear, b.daysOfYear)
  );
}

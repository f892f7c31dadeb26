import { sameName } from "../names.ts";
import type { Signs } from "./signs.ts";

/** What several documents say together of what they have in common. */
export interface Profile {
  readonly victims: ReadonlySet<string>;
  readonly officers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly genders: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  readonly cities: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly daysOfYear: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
}

/** The signs of some documents put together. */
export function profileOf(signs: readonly Signs[]): Profile {
  const all = <T>(of: (s: Signs) => Iterable<T>) => new Set(signs.flatMap((s) => [...of(s)]));
  return {
    victims: all((s) => s.victims),
    officers: all((s) => s.officers),
    others: all((s) => s.others),
    genders: all((s) => s.genders),
    ages: all((s) => s.ages),
    cities: all((s) => s.cities),
    states: all((s) => s.states),
    agencies: all((s) => s.agencies),
    days: all((s) => s.days),
    daysOfYear: all((s) => s.daysOfYear),
    published: all((s) => (s.published ? [s.published] : [])),
  };
}

/** A city or an agency in common; null where there is none. */
export function placeInCommon(a: Profile, b: Profile): "city" | "agency" | null {
  return meet(a.cities, b.cities) ? "city" : meet(a.agencies, b.agencies) ? "agency" : null;
}

/** How many days apart the nearest days are that two give for their incident; null when one gives none. */
export function daysApart(a: Iterable<string>, b: Iterable<string>): number | null {
  const others = [...b];
  const gaps = [...a].flatMap((x) => others.map((y) => Math.abs(Date.parse(x) - Date.parse(y)) / 86_400_000));
  return gaps.length > 0 ? Math.min(...gaps) : null;
}

/** Whether both name an officer, and the same one. */
export function officerInCommon(a: Profile, b: Profile): string | null {
  for (const x of a.officers) for (const y of b.officers) if (sameName(x, y)) return x;
  return null;
}

/** Both know something of a kind, and have none of it in common. */
export function differ<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

/**
 * Why two cannot tell of one incident, in words; null when nothing speaks against it. Names are another matter. A city or a state is
 * often that of a dateline or of a speaker, so one officer, one agency or one day in common outweighs two states.
 */
export function contradiction(a: Profile, b: Profile): string | null {
  const apart = daysApart(a.days, b.days);
  const shared = placeInCommon(a, b) !== null || officerInCommon(a, b) !== null;
  if (differ(a.states, b.states) && !shared && (apart === null || apart > 1)) return "different states";
  if (apart !== null && apart > 7 && !meet(a.daysOfYear, b.daysOfYear) && !shared)
    return `days ${apart} apart, and no place in common`;
  return null;
}

/** Why the person harmed whom one describes cannot be the other's: another gender, or years apart in age. */
export function anotherPerson(a: Profile, b: Profile): string | null {
  if (differ(a.genders, b.genders)) return "one harmed a man and the other a woman";
  const near = [...a.ages].some((x) => [...b.ages].some((y) => Math.abs(x - y) <= 2));
  return a.ages.size > 0 && b.ages.size > 0 && !near ? "different ages" : null;
}

import type { Incident } from "./group.ts";
import { Lookup } from "./incidents/lookup.ts";
import { anotherPerson, contradiction, daysApart, meet, type Profile } from "./incidents/profile.ts";
import { alikeName, sameName } from "./names.ts";

/** Another incident that could be taken for this one, by its place in the list, and what keeps them apart, in words. */
export interface Confusable {
  readonly other: number;
  readonly because: string;
}

/** How near the days of two incidents of one place must be for them to be taken for each other. */
const CONFUSABLE_DAYS = 31;

/** For each incident those that could be confused with it: of one city or agency within a month, or of namesakes. */
export function confusable(incidents: readonly Incident[]): Confusable[][] {
  const profiles = incidents.map(({ profile }) => profile);
  const found = new Lookup(profiles, (p) => [
    ...[...p.cities, ...p.agencies].flatMap((place) => monthsOf(p).map((month) => `${place} ${month}`)),
    ...[...p.victims].map((name) => `name ${name.toLowerCase()}`),
  ]);
  return profiles.map((profile, i) =>
    found.candidates(profile).flatMap((other) => {
      const because = other === i ? null : whyApart(profile, profiles[other] as Profile);
      return because === null ? [] : [{ other, because }];
    }),
  );
}

function whyApart(a: Profile, b: Profile): string | null {
  const names = [...a.victims].filter((x) => [...b.victims].some((y) => sameName(x, y) || alikeName(x, y)));
  const place = meet(a.cities, b.cities) ? "the same city" : meet(a.agencies, b.agencies) ? "the same agency" : null;
  const gap = daysApart(a.days, b.days);
  if (names.length === 0 && (place === null || gap === null || gap > CONFUSABLE_DAYS)) return null;
  const shared = names.length > 0 ? `both name ${names[0]}` : `${place}, ${daysInWords(gap ?? 0)}`;
  return `${shared}; but ${difference(a, b, gap)}`;
}

function difference(a: Profile, b: Profile, gap: number | null): string {
  const [x, y] = [[...a.victims][0], [...b.victims][0]];
  const against = contradiction(a, b) ?? anotherPerson(a, b);
  if (x && y && !sameName(x, y)) return `one is about ${x}, the other about ${y}`;
  if (against) return against;
  return gap !== null && gap > 1 ? "they were days apart" : "nothing that documents say puts them together";
}

function daysInWords(gap: number): string {
  if (gap === 0) return "the same day";
  return gap === 1 ? "one day apart" : `${gap} days apart`;
}

/** The months of the days an incident may be of, and those beside them, so that the last of one meets the first of the next. */
function monthsOf({ days }: Profile): string[] {
  return [...days].flatMap((day) => {
    const [year = 0, month = 1] = day.split("-").map(Number);
    return [-1, 0, 1].map((step) => new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7));
  });
}

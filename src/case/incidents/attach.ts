import { familyName, sameName } from "../names.ts";
import { type Cluster, grown, placeAndDay, speaksAgainst } from "./cluster.ts";
import { Lookup } from "./lookup.ts";
import { onlyFit } from "./only-fit.ts";
import { daysApart, meet, type Profile, placeInCommon, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/** How a document that names nobody harmed can belong to a cluster; the first way that fits exactly one cluster counts. */
type Way = (document: Profile, cluster: Profile) => boolean;

const WAYS: readonly { readonly keys: (p: Profile) => Iterable<string>; readonly fits: Way }[] = [
  {
    keys: (p) => [...p.victims, ...p.others].map((name) => `name ${familyName(name)}`),
    fits: (d, c) => some(d.others, c.victims, sameName) || some(d.victims, c.others, sameName),
  },
  {
    keys: (p) => [...p.officers, ...p.others].map((name) => `officer ${familyName(name)}`),
    fits: (d, c) =>
      some(d.officers, c.officers, sameName) ||
      some(d.officers, c.others, sameName) ||
      some(d.others, c.officers, sameName),
  },
  { keys: placeAndDay, fits: (d, c) => placeInCommon(d, c) !== null && (daysApart(d.days, c.days) ?? 9) <= 1 },
  // "On May 23", without a year: the incident of the place on that day of a year, where there is only one.
  {
    keys: (p) => [...p.daysOfYear].flatMap((day) => [...p.cities, ...p.agencies].map((place) => `${day} ${place}`)),
    fits: (d, c) => placeInCommon(d, c) !== null && meet(d.daysOfYear, c.daysOfYear),
  },
  // Two people whom both name, whoever they are.
  {
    keys: (p) => [...p.others, ...p.officers].map((name) => `anybody ${familyName(name)}`),
    fits: (d, c) => {
      const known = [...c.others, ...c.officers];
      return [...d.others, ...d.officers].filter((x) => known.some((y) => sameName(x, y))).length > 1;
    },
  },
  // No day at all: the same city and the age of who was harmed.
  {
    keys: (p) => [...p.ages].flatMap((age) => [...p.cities].map((city) => `${age} ${city}`)),
    fits: (d, c) => d.daysOfYear.size === 0 && meet(d.cities, c.cities) && meet(d.ages, c.ages),
  },
  // Nor an age: the same place and agency, and one more person whom both name.
  {
    keys: (p) => [...p.others].map((name) => `other ${familyName(name)}`),
    fits: (d, c) =>
      d.daysOfYear.size === 0 &&
      meet(d.cities, c.cities) &&
      meet(d.agencies, c.agencies) &&
      some(d.others, c.others, sameName),
  },
];

/**
 * Puts each loose document with the one cluster that it fits: by a name, by an officer, or by place and day. Every document of
 * a round is weighed against the clusters as they were before it, so no order shows. One that fits two stays loose.
 */
export function attach(
  clusters: readonly Cluster[],
  loose: readonly number[],
  signs: readonly Signs[],
): { clusters: Cluster[]; loose: number[] } {
  let [now, left] = [[...clusters], [...loose]];
  for (const { keys, fits } of WAYS) {
    const found = new Lookup(
      now.map(({ profile }) => profile),
      keys,
    );
    const { added, rest } = onlyFit(left, (i) => {
      const profile = profileOf([signs[i] as Signs]);
      return found.candidates(profile).filter((c) => {
        const other = (now[c] as Cluster).profile;
        return fits(profile, other) && !speaksAgainst(profile, other);
      });
    });
    now = grown(now, added, signs);
    left = [...rest];
  }
  return { clusters: now, loose: left };
}

function some(a: ReadonlySet<string>, b: ReadonlySet<string>, same: (x: string, y: string) => boolean): boolean {
  for (const x of a) for (const y of b) if (same(x, y)) return true;
  return false;
}

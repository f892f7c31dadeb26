import { anotherPerson, contradiction, type Profile, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/** A set of documents, by their places in the list, and what they say together. */
export interface Cluster {
  readonly documents: readonly number[];
  readonly profile: Profile;
  /** The names of those whom this incident harmed; empty where nobody is named. Its documents may name others harmed elsewhere. */
  readonly harmed: readonly string[];
}

export function clusterOf(
  documents: readonly number[],
  signs: readonly Signs[],
  harmed: readonly string[] = [],
): Cluster {
  const sorted = [...new Set(documents)].sort((a, b) => a - b);
  const profile = profileOf(sorted.flatMap((i) => signs[i] ?? []));
  return {
    documents: sorted,
    harmed,
    profile: harmed.length === 0 ? profile : { ...profile, victims: new Set(harmed) },
  };
}

/** Clusters with the documents added to them, by their places in the list. */
export function grown(
  clusters: readonly Cluster[],
  added: ReadonlyMap<number, number[]>,
  signs: readonly Signs[],
): Cluster[] {
  return clusters.map((cluster, c) => {
    const more = added.get(c);
    return more ? clusterOf([...cluster.documents, ...more], signs, cluster.harmed) : cluster;
  });
}

/** Whether something speaks against two being of one incident: place and day, or who was harmed. */
export function speaksAgainst(a: Profile, b: Profile): boolean {
  return contradiction(a, b) !== null || anotherPerson(a, b) !== null;
}

/** Every place with every day, and the days beside it: reports on either side of midnight meet. */
export function* placeAndDay(p: Profile): Iterable<string> {
  for (const day of p.days)
    for (const near of [-1, 0, 1]) {
      const on = new Date(Date.parse(day) + near * 86_400_000).toISOString().slice(0, 10);
      for (const city of p.cities) yield `${on} city ${city}`;
      for (const agency of p.agencies) yield `${on} agency ${agency}`;
    }
}

/** The places under which reports without a name or a day are looked up. */
export function placesOf({ cities, agencies }: Profile): string[] {
  return [...[...cities].map((city) => `city ${city}`), ...[...agencies].map((agency) => `agency ${agency}`)];
}

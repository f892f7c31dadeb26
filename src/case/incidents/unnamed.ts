import { compare } from "../order.ts";
import { type Cluster, clusterOf, grown, placeAndDay, placesOf, speaksAgainst } from "./cluster.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { Lookup } from "./lookup.ts";
import { onlyFit } from "./only-fit.ts";
import { daysApart, meet, type Profile, placeInCommon, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/** How far apart two reports of one incident may be published when one gives no day. */
const PUBLICATION_DAYS = 30;

/** Loose documents among themselves: those of one place and day are of one incident, where nobody harmed tells them apart. */
export function together(loose: readonly number[], signs: readonly Signs[]): Cluster[] {
  const dated = loose.filter((i) => (signs[i]?.days.length ?? 0) > 0);
  const profiles = dated.map((i) => profileOf([signs[i] as Signs]));
  const sets = new DisjointSets(dated.length);
  const found = new Lookup(profiles, placeAndDay);
  for (const [k, profile] of profiles.entries())
    for (const other of found.candidates(profile)) {
      const against = profiles[other] as Profile;
      if (other < k && placeInCommon(profile, against) && (daysApart(profile.days, against.days) ?? 9) <= 1)
        if (!speaksAgainst(profile, against)) sets.join(k, other);
    }
  return sets.sets().map((set) =>
    clusterOf(
      set.map((k) => dated[k] as number),
      signs,
    ),
  );
}

/**
 * Dated clusters in which nobody is named, with the one cluster of the place that names somebody, gives no day, and was
 * published soon after theirs.
 */
export function datedWithNamed(
  named: readonly Cluster[],
  unnamed: readonly Cluster[],
  signs: readonly Signs[],
): Cluster[] {
  const undatedNamed = named.map((cluster, c) => ({ ...cluster, c })).filter(({ profile }) => profile.days.size === 0);
  const found = new Lookup(
    undatedNamed.map(({ profile }) => profile),
    placesOf,
  );
  const { added, rest } = onlyFit(unnamed, (cluster) =>
    found.candidates(cluster.profile).flatMap((k) => {
      const other = undatedNamed[k] as (typeof undatedNamed)[number];
      const gap = daysApart(other.profile.published, cluster.profile.days);
      const isNear = placeInCommon(cluster.profile, other.profile) !== null && gap !== null && gap <= PUBLICATION_DAYS;
      return isNear && !speaksAgainst(cluster.profile, other.profile) ? [other.c] : [];
    }),
  );
  const documents = new Map([...added].map(([c, clusters]) => [c, clusters.flatMap((cluster) => cluster.documents)]));
  return [...grown(named, documents, signs), ...rest];
}

/**
 * Documents that give neither a name nor a day, with the one cluster of their place that was in the news when they were
 * published; where there is none, with each other.
 */
export function undated(clusters: readonly Cluster[], loose: readonly number[], signs: readonly Signs[]): Cluster[] {
  const found = new Lookup(
    clusters.map(({ profile }) => profile),
    placesOf,
  );
  const { added, rest } = onlyFit(loose, (i) => {
    const profile = profileOf([signs[i] as Signs]);
    return found.candidates(profile).filter((c) => {
      const other = (clusters[c] as Cluster).profile;
      return placeInCommon(profile, other) !== null && inTheNews(profile, other) && !speaksAgainst(profile, other);
    });
  });
  return [...grown(clusters, added, signs), ...windows(rest, signs)];
}

/** Whether a document was published soon after what a cluster tells of, or beside its reports. */
function inTheNews(document: Profile, cluster: Profile): boolean {
  const gap = daysApart(document.published, cluster.days.size > 0 ? cluster.days : cluster.published);
  // When neither says when it was published, only the city and the agency together are enough.
  if (gap === null) return meet(document.cities, cluster.cities) && meet(document.agencies, cluster.agencies);
  return gap <= PUBLICATION_DAYS;
}

/** Undated documents of one place, in windows of publication that open with the first of them. */
function windows(loose: readonly number[], signs: readonly Signs[]): Cluster[] {
  const inTime = [...loose].sort((a, b) => compare(signs[a]?.published ?? "", signs[b]?.published ?? "") || a - b);
  const open: { first: Profile; documents: number[] }[] = [];
  const byPlace = new Map<string, (typeof open)[number][]>();
  for (const i of inTime) {
    const profile = profileOf([signs[i] as Signs]);
    const places = placesOf(profile);
    const fitting = new Set(
      places
        .flatMap((place) => byPlace.get(place) ?? [])
        .filter((window) => {
          const gap = daysApart(profile.published, window.first.published);
          return gap !== null && gap <= PUBLICATION_DAYS && !speaksAgainst(profile, window.first);
        }),
    );
    const [only] = fitting;
    if (fitting.size === 1 && only) {
      only.documents.push(i);
      continue;
    }
    const window = { first: profile, documents: [i] };
    open.push(window);
    for (const place of places) byPlace.set(place, [...(byPlace.get(place) ?? []), window]);
  }
  return open.map(({ documents }) => clusterOf(documents, signs));
}

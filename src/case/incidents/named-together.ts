import { familyName, sameName } from "../names.ts";
import { type Cluster, clusterOf } from "./cluster.ts";
import { Lookup } from "./lookup.ts";
import { onlyFit } from "./only-fit.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/**
 * Puts a document that was not read as related with the incident whose person harmed it names in full together with one more of
 * its people, an officer or a relative. One name alone may be a namesake's, and a list names people of many incidents.
 */
export function namedTogether(clusters: readonly Cluster[], signs: readonly Signs[]): Cluster[] {
  const everybody = (p: Profile) => [...p.victims, ...p.officers, ...p.others];
  const found = new Lookup(
    clusters.map(({ profile }) => profile),
    (p) => [...(p.victims.size > 0 ? p.victims : p.others)].map(familyName),
  );
  const unrelated = signs.flatMap((s, i) => (s.related || s.others.length < 2 ? [] : [i]));
  const { added } = onlyFit(unrelated, (i) => {
    const sign = signs[i] as Signs;
    return found.candidates(profileOf([sign])).filter((c) => {
      const { profile } = clusters[c] as Cluster;
      const both = everybody(profile).filter((x) => sign.others.some((y) => sameName(x, y)));
      const harmed = both.some((x) => profile.victims.has(x));
      return harmed && sign.others.filter((y) => both.some((x) => sameName(x, y))).length > 1;
    });
  });
  return clusters.map((cluster, c) => {
    const more = added.get(c);
    return more ? { ...cluster, documents: clusterOf([...cluster.documents, ...more], signs).documents } : cluster;
  });
}

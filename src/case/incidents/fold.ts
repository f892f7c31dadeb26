import { familyName, sameName } from "../names.ts";
import { type Cluster, grown } from "./cluster.ts";
import { Lookup } from "./lookup.ts";
import { onlyFit } from "./only-fit.ts";
import { contradiction, daysApart, officerInCommon, type Profile, placeInCommon } from "./profile.ts";
import type { Signs } from "./signs.ts";

/**
 * A cluster of one document that also names somebody whom a larger cluster has as harmed, and shares a place, a day or an
 * officer with it, is of that incident: the name that made it a cluster of its own is of somebody who was not harmed, or was only told of there.
 */
export function fold(clusters: readonly Cluster[], signs: readonly Signs[]): Cluster[] {
  const large = clusters.filter(({ documents }) => documents.length > 1);
  const names = (p: Profile) => [...p.victims, ...p.others].map(familyName);
  const found = new Lookup(
    large.map(({ profile }) => profile),
    names,
  );
  const { added, rest } = onlyFit(
    clusters.filter(({ documents }) => documents.length === 1),
    ({ profile }) =>
      found.candidates(profile).filter((c) => {
        const other = (large[c] as Cluster).profile;
        const named = [...profile.others, ...profile.victims].some((x) =>
          [...other.victims].some((y) => sameName(x, y)),
        );
        return named && linked(profile, other) && contradiction(profile, other) === null;
      }),
  );
  const documents = new Map([...added].map(([c, alone]) => [c, alone.flatMap((cluster) => cluster.documents)]));
  return [...grown(large, documents, signs), ...rest];
}

function linked(a: Profile, b: Profile): boolean {
  return placeInCommon(a, b) !== null || officerInCommon(a, b) !== null || (daysApart(a.days, b.days) ?? 9) <= 1;
}

import type { CaseFile, Sha256 } from "../model/index.ts";
import { anchorsOf } from "./incidents/anchors.ts";
import { attach } from "./incidents/attach.ts";
import { because } from "./incidents/because.ts";
import { type Cluster, clusterOf } from "./incidents/cluster.ts";
import { coVictims } from "./incidents/co-victims.ts";
import { fold } from "./incidents/fold.ts";
import { namedTogether } from "./incidents/named-together.ts";
import { type Profile, profileOf } from "./incidents/profile.ts";
import type { Signs } from "./incidents/signs.ts";
import { datedWithNamed, together, undated } from "./incidents/unnamed.ts";
import { sameName } from "./names.ts";
import { compare } from "./order.ts";

/** The documents of one incident, in document order. */
export interface Incident {
  readonly members: readonly Member[];
  readonly profile: Profile;
  /** The names of those it harmed; empty where nobody is named. */
  readonly harmed: readonly string[];
}

/** A document of an incident. */
export interface Member {
  readonly document: Sha256;
  /** What puts it there, in words a person can weigh; null for the only document of an incident. */
  readonly because: string | null;
  /** The whole document is about this incident; or it is mostly, or only also, about this one of several. */
  readonly share: "whole" | "main" | "also";
  /** The people of the document, by their ids in it, who were harmed in other incidents it tells of. */
  readonly elsewhere: readonly string[];
}

/** The documents of one incident with the id of its case and what keeps it from others: a case before its file is made. */
export interface Group {
  readonly id: string;
  readonly members: readonly Member[];
  readonly apart: CaseFile["apart"];
}

/**
 * Puts documents into incidents by their signs, the incidents in the order of their first documents. A document of several incidents is in
 * each of them. What decides is what documents say, never the order in which they came: first the people harmed by name, then
 * documents that name nobody harmed, by another name, an officer, or place and day, and last by place and publication. A document that
 * fits two incidents is put in neither. Of documents that were not read as related, only those are in that name two people of one incident.
 */
export function groupByIncident(found: Iterable<Signs>): Incident[] {
  const signs = [...found].sort((a, b) => compare(a.place, b.place));
  const clusters = namedTogether(clustersOf(signs), signs)
    .filter(({ documents }) => documents.length > 0)
    .sort((a, b) => (a.documents[0] ?? 0) - (b.documents[0] ?? 0) || a.documents.length - b.documents.length);
  const main = mainClusters(clusters, signs);
  return clusters.map((cluster, c) => ({
    profile: cluster.profile,
    harmed: cluster.harmed,
    members: cluster.documents.map((i) => ({
      ...memberOf(i, cluster, signs),
      share: !main.has(i) ? "whole" : main.get(i) === c ? "main" : "also",
      elsewhere: main.has(i) ? harmedElsewhere(signs[i] as Signs, cluster) : [],
    })),
  }));
}

function harmedElsewhere({ people, victims }: Signs, { harmed }: Cluster): string[] {
  const isHere = (name: string) => harmed.some((other) => sameName(name, other));
  const elsewhere = new Set(victims.filter((name) => !isHere(name)));
  return people.flatMap((p) => (elsewhere.has(p.name) ? p.id : []));
}

/** Of documents in several clusters, the one whose people they mention most; of equals, whose they mention first. */
function mainClusters(clusters: readonly Cluster[], signs: readonly Signs[]): Map<number, number> {
  const of = new Map<number, number[]>();
  for (const [c, { documents }] of clusters.entries()) for (const i of documents) of.set(i, [...(of.get(i) ?? []), c]);
  const main = new Map<number, number>();
  for (const [i, several] of of) {
    if (several.length < 2) continue;
    const people = signs[i]?.people ?? [];
    const mentions = several.map((c) => {
      const victims = clusters[c]?.harmed ?? [];
      return people.filter((p) => victims.some((name) => sameName(name, p.name))).flatMap((p) => p.starts);
    });
    const first = (starts: readonly number[]) => Math.min(...starts);
    const order = several
      .map((_, k) => k)
      .sort((x, y) => {
        const [a, b] = [mentions[x] ?? [], mentions[y] ?? []];
        return b.length - a.length || first(a) - first(b) || x - y;
      });
    main.set(i, several[order[0] ?? 0] ?? 0);
  }
  return main;
}

function clustersOf(signs: readonly Signs[]): Cluster[] {
  const anchors = anchorsOf(signs);
  const named = coVictims(anchors, signs).map((set) =>
    clusterOf(
      set.flatMap((a) => anchors[a]?.documents ?? []),
      signs,
      set.flatMap((a) => anchors[a]?.names ?? []).sort(compare),
    ),
  );
  const placed = new Set(named.flatMap(({ documents }) => documents));
  const loose = signs.flatMap((s, i) => (placed.has(i) || !s.related ? [] : [i]));
  const joined = attach(fold(named, signs), loose, signs);
  const unnamed = together(joined.loose, signs);
  const dated = new Set(unnamed.flatMap(({ documents }) => documents));
  return undated(
    datedWithNamed(joined.clusters, unnamed, signs),
    joined.loose.filter((i) => !dated.has(i)),
    signs,
  );
}

function memberOf(i: number, { documents }: Cluster, signs: readonly Signs[]): Pick<Member, "document" | "because"> {
  const own = signs[i] as Signs;
  const others = documents.flatMap((other) => (other === i ? [] : (signs[other] ?? [])));
  return {
    document: own.document,
    because: others.length === 0 ? null : because(profileOf([own]), profileOf(others)),
  };
}

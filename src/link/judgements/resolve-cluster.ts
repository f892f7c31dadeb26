import { type RecordId, recordName } from "../../model/index.ts";
import { type Cluster, clusterId } from "./clusters.ts";

/** A record that a cluster of an id had at some time. */
export interface ClusterAlias extends RecordId {
  readonly cluster: string;
}

/** What an id stands for now: a cluster, or a record that stands alone. */
export interface Became {
  readonly id: string;
  readonly members: readonly RecordId[];
}

/**
 * What became of a cluster's id: every cluster that now has a record which the id ever had, by id. One where it was kept or joined to another,
 * several where it was split, none where there never was such an id. `aliases` are the id's own.
 */
export function resolveCluster(
  id: string,
  aliases: readonly ClusterAlias[],
  clusters: readonly Cluster[],
): readonly Became[] {
  const had = new Map(aliases.filter(({ cluster }) => cluster === id).map((alias) => [recordName(alias), alias]));
  for (const { members } of clusters)
    for (const member of members)
      if (clusterId([member]) === id) had.set(recordName(member), { cluster: id, ...member });
  const now = new Map<string, Became>();
  for (const { source, key } of had.values()) {
    const became = holding(clusters, { source, key }) ?? {
      id: clusterId([{ source, key }]),
      members: [{ source, key }],
    };
    now.set(became.id, { id: became.id, members: became.members });
  }
  return [...now.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function holding(clusters: readonly Cluster[], { source, key }: RecordId): Cluster | undefined {
  return clusters.find(({ members }) => members.some((member) => member.source === source && member.key === key));
}

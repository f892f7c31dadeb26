import { type Cluster, clusterId, resolveCluster } from "../../link/index.ts";
import { type RecordId, recordName } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { keptLinks } from "./kept-links.ts";
import { ownRecordsNow } from "./own-records.ts";

/**
 * What the id of a cluster, or a record as `source:key`, stands for now: the clusters that have a record which it ever had. A record under a
 * hold is not told, nor what it is one with. Nothing where the record of links knows no such id.
 */
export async function becameOf(store: Store, id: string): Promise<Cluster[]> {
  const { judgements, clusters, holds } = await keptLinks(store);
  const known = judgements.flatMap(({ left, right }) => [left, right]);
  const record = known.find((one) => recordName(one) === id);
  const kept = await store.links.aliasesOf(record ? clusterId([record]) : id);
  const now = await ownRecordsNow(store, kept);
  const aliases = record ? [{ cluster: id, ...record }] : kept.map(now);
  const alone = record
    ? []
    : known.filter((one) => clusterId([one]) === id).map((one) => ({ cluster: id, ...bare(one) }));
  const held = (members: readonly RecordId[]) => members.some(holds.isHeldRecord);
  return resolveCluster(id, [...aliases, ...alone], clusters.clusters)
    .filter(({ members }) => !held(members))
    .map((one) => clusters.clusters.find((cluster) => cluster.id === one.id) ?? { ...one, conflicts: [] });
}

function bare({ source, key }: RecordId): RecordId {
  return { source, key };
}

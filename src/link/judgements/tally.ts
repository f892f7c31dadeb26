import { type RecordId, recordName, type ScoredPair } from "../../model/index.ts";
import type { Cluster } from "./clusters.ts";

/** How two lists stand to each other, in records. */
export interface Tally {
  /** Records of the left list that are in a cluster with one of the right. */
  readonly linked: number;
  /** Pairs, none of whose two is linked with the other list, that may be of one person. */
  readonly unsure: number;
  /** Records that are neither linked with the other list nor in an unsure pair. */
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** Counts what two lists have in common, from the records of both, the pairs that may be one, and the clusters. */
export function tallyOf(
  sources: readonly [left: string, right: string],
  records: readonly RecordId[],
  pairs: readonly ScoredPair[],
  clusters: readonly Cluster[],
): Tally {
  const linked = new Set<string>();
  for (const { members } of clusters)
    if (sources.every((source) => members.some((member) => member.source === source)))
      for (const member of members) if (sources.includes(member.source)) linked.add(recordName(member));
  const open = pairs.filter(({ left, right }) => !linked.has(recordName(left)) && !linked.has(recordName(right)));
  const inPairs = new Set(open.flatMap(({ left, right }) => [recordName(left), recordName(right)]));
  const count = (source: string, fits: (name: string) => boolean) =>
    records.filter((record) => record.source === source && fits(recordName(record))).length;
  const only = (name: string) => !linked.has(name) && !inPairs.has(name);
  return {
    linked: count(sources[0], (name) => linked.has(name)),
    unsure: open.length,
    onlyLeft: count(sources[0], only),
    onlyRight: count(sources[1], only),
  };
}

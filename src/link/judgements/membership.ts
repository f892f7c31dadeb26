import { type RecordId, recordName, type SourceRecord } from "../../model/index.ts";
import { type Cluster, clusterId } from "./clusters.ts";

/** One record of one list, and the person and incident it is held to be of. Its fields are the columns of the file. */
export interface Membership {
  readonly cluster: string;
  readonly source: string;
  readonly key: string;
  readonly state: string | null;
  readonly year: number | null;
  readonly cause: string | null;
}

/** Every record of every list with its cluster, in the order given; one that is linked with nothing has a cluster of its own. */
export function membershipOf(
  records: Iterable<RecordId & Pick<SourceRecord, "state" | "date" | "cause">>,
  clusters: readonly Cluster[],
): Membership[] {
  const of = new Map<string, string>();
  for (const { id, members } of clusters) for (const member of members) of.set(recordName(member), id);
  return [...records].map(({ source, key, state, date, cause }) => {
    const year = /^\d{4}/.exec(date ?? "")?.[0];
    return {
      cluster: of.get(recordName({ source, key })) ?? clusterId([{ source, key }]),
      source,
      key,
      state,
      year: year === undefined ? null : Number(year),
      cause,
    };
  });
}

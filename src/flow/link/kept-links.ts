import { type Cluster, type Clusters, clustersOf } from "../../link/index.ts";
import type { Judgement, ScoredPair } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { type Holds, holdsIn } from "./holds.ts";
import { ownRecordsNow } from "./own-records.ts";

/** All that a record holds of links, with our records as they are called now. */
export interface KeptLinks {
  readonly judgements: readonly Judgement[];
  readonly pairs: readonly ScoredPair[];
  readonly clusters: Clusters;
  readonly holds: Holds;
}

/** Takes all links out of a record. */
export async function keptLinks(store: Store): Promise<KeptLinks> {
  const [judged, scored] = [await store.links.judgements(), await store.links.scoredPairs()];
  const now = await ownRecordsNow(
    store,
    [...judged, ...scored].flatMap(({ left, right }) => [left, right]),
  );
  const moved = <T extends Judgement | ScoredPair>(one: T): T => ({
    ...one,
    left: now(one.left),
    right: now(one.right),
  });
  const judgements = judged.map(moved);
  return {
    judgements,
    pairs: scored.map(moved),
    clusters: clustersOf(judgements),
    holds: holdsIn(await store.decisions()),
  };
}

/** Keeps which records each cluster has now, so that its id leads to them when it is split or joined. */
export async function nameClusters(store: Store, clusters: readonly Cluster[], at: string): Promise<void> {
  const aliases = clusters.flatMap(({ id, members }) => members.map((member) => ({ cluster: id, ...member })));
  await store.links.keepAliases(aliases, at);
}

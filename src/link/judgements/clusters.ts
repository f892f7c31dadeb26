import { identify, inOrder, type Judgement, type RecordId, recordName } from "../../model/index.ts";
import { Joined } from "./joined.ts";
import { pathBetween } from "./path.ts";
import { standing } from "./standing.ts";

/** Records that are held to be of one person in one incident. */
export interface Cluster {
  /** Follows from its first member, see {@link clusterId}. */
  readonly id: string;
  /** In order, by source and key; two or more. */
  readonly members: readonly RecordId[];
  /** What people's judgements contradict in it; for a person to settle, never settled here. */
  readonly conflicts: readonly Conflict[];
}

/** Two records that a person judged different, and that people's judgements join all the same. */
export interface Conflict {
  readonly different: Judgement;
  /** The judgements that join the two, from the left one to the right one. */
  readonly path: readonly Judgement[];
}

/** A "same" of software that was not followed, and what stands against it. */
export interface HeldBack {
  readonly judgement: Judgement;
  /** The judgement that two of the records it would join are different; or a record of a list that would have two of its own in one cluster. */
  readonly against: Judgement | RecordId;
}

/** All clusters that judgements make, by id, and what was held back. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly heldBack: readonly HeldBack[];
}

/**
 * The clusters that judgements make, in whatever order they are given. People's "same" joins always. Software's joins after that, the surest
 * first, and only where it contradicts nothing: it never joins two records that were judged different, nor two of one list. What it would
 * have joined is held back and said. Where people contradict each other the cluster stays whole and says so.
 */
export function clustersOf(judgements: readonly Judgement[]): Clusters {
  const counting = [...standing(judgements).values()].map(({ judgement }) => judgement);
  const different = counting.filter(({ verdict }) => verdict === "different").sort(bySureness);
  const same = counting.filter(({ verdict }) => verdict === "same").sort(bySureness);
  const joined = new Joined(different);
  const followed: Judgement[] = [];
  const heldBack: HeldBack[] = [];
  for (const judgement of same) {
    const against = judgement.kind === "editor" ? null : joined.obstacle(judgement.left, judgement.right);
    if (against) heldBack.push({ judgement, against });
    else {
      joined.join(judgement.left, judgement.right);
      followed.push(judgement);
    }
  }
  const conflicts = conflictsIn(
    different.filter(({ left, right }) => joined.areTogether(left, right)),
    followed,
  );
  const clusters = joined.groups().map((members): Cluster => {
    members.sort(inOrder);
    const names = new Set(members.map(recordName));
    return {
      id: clusterId(members),
      members,
      conflicts: conflicts.filter((conflict) => names.has(recordName(conflict.different.left))),
    };
  });
  clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { clusters, heldBack };
}

/**
 * The id of records that stand together, by the first of them in order. It stays while that one stays: what joins later leaves it, and of a
 * cluster that is split the part with the first keeps it. Of a record that stands alone, by itself.
 */
export function clusterId(members: readonly RecordId[]): string {
  const [first] = [...members].sort(inOrder);
  if (!first) throw new Error("a cluster has at least one record");
  return identify("cluster", [first.source, first.key]);
}

function conflictsIn(different: readonly Judgement[], followed: readonly Judgement[]): Conflict[] {
  if (different.length === 0) return [];
  const between = pathBetween(followed);
  return different.map((judgement) => ({ different: judgement, path: between(judgement.left, judgement.right) }));
}

/** People before software, the surer before the less sure, then by id. */
function bySureness(a: Judgement, b: Judgement): number {
  if (a.kind !== b.kind) return a.kind === "editor" ? -1 : 1;
  const [x, y] = [a.probability ?? 0, b.probability ?? 0];
  if (x !== y && a.kind === "rules") return y - x;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

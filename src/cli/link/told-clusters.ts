import type { Cluster } from "../../flow/index.ts";
import { type Judgement, type RecordId, recordName } from "../../model/index.ts";
import { legible } from "../../publish/index.ts";

/** A cluster in lines: its id, its records, and what contradicts what in it. */
export function tellCluster({
  id,
  members,
  conflicts = [],
}: Pick<Cluster, "id" | "members"> & Partial<Cluster>): string {
  const lines = [`${id}: ${namesOf(members)}`, ...conflicts.map(tellConflict)];
  return legible(`${lines.join("\n")}\n`);
}

function tellConflict({ different, path }: Cluster["conflicts"][number]): string {
  return `  contradiction: ${tellJudgement(different)}; yet ${path.map(tellJudgement).join(", and ")}`;
}

function tellJudgement({ id, left, right, verdict, by }: Judgement): string {
  return `${by} holds ${recordName(left)} and ${recordName(right)} ${verdict} (${id.slice(0, 12)})`;
}

function namesOf(members: readonly RecordId[]): string {
  return members.map(recordName).join("  ");
}

import { inOrder, type Judgement, pairName, type RecordId, recordName, type ScoredPair } from "../../model/index.ts";
import { type Clusters, clustersOf } from "./clusters.ts";
import { amongRivals } from "./rivals.ts";
import { standing } from "./standing.ts";

/** A pair that a person's look would settle, and what that is worth. */
export interface Doubt {
  readonly pair: ScoredPair;
  /** Whether both are in one cluster as things stand. */
  readonly joined: boolean;
  /** How likely the answer is to overturn what stands. */
  readonly chance: number;
  /** How many links between two records such an answer makes or unmakes. */
  readonly links: number;
  /** Links that an answer is expected to change: `chance` times `links`. */
  readonly worth: number;
  /** What is at stake, in words. */
  readonly because: string;
}

/**
 * The pairs most worth a person's look, the worthiest first: by how many links an answer is expected to change. The answer overturns what
 * stands with the chance that the pair is the same where it is not joined, and that it is not where it is, its rivals considered. Joining clusters of m and n records
 * makes m times n links, and parting them unmakes as many; each list that would then have two records in one cluster must give up another.
 * What a person has judged is not asked again.
 */
export function worthAsking(pairs: readonly ScoredPair[], judgements: readonly Judgement[]): Doubt[] {
  const counting = standing(judgements);
  const likelihood = amongRivals(pairs, counting);
  const stakes = new Stakes(
    clustersOf(judgements),
    [...counting.values()].map(({ judgement }) => judgement),
  );
  return pairs
    .filter((pair) => counting.get(pairName(pair))?.judgement.kind !== "editor")
    .map((pair) => {
      const { joined, links, because } = stakes.of(pair);
      const likely = likelihood(pair);
      const chance = joined ? 1 - likely : likely;
      return { pair, joined, chance, links, worth: chance * links, because };
    })
    .sort((a, b) => b.worth - a.worth || inOrder(a.pair.left, b.pair.left) || inOrder(a.pair.right, b.pair.right));
}

class Stakes {
  readonly #with = new Map<string, { readonly id: string; readonly members: readonly RecordId[] }>();
  readonly #beside = new Map<string, string[]>();

  constructor({ clusters, heldBack }: Clusters, counting: readonly Judgement[]) {
    for (const cluster of clusters) for (const member of cluster.members) this.#with.set(recordName(member), cluster);
    const back = new Set(heldBack.map(({ judgement }) => judgement.id));
    for (const { id, verdict, left, right } of counting) {
      if (verdict !== "same" || back.has(id)) continue;
      const [a, b] = [recordName(left), recordName(right)];
      this.#beside.set(a, [...(this.#beside.get(a) ?? []), b]);
      this.#beside.set(b, [...(this.#beside.get(b) ?? []), a]);
    }
  }

  of({ left, right }: ScoredPair): Pick<Doubt, "joined" | "links" | "because"> {
    const [one, other] = [this.#members(left), this.#members(right)];
    if (this.#with.get(recordName(left)) === this.#with.get(recordName(right)) && one.length > 1) {
      const part = this.#reachedWithout(recordName(left), recordName(right));
      if (part === null) return { joined: true, links: 1, because: "joined by others too" };
      const links = part * (one.length - part);
      return { joined: true, links, because: `would part ${part} from ${one.length - part}` };
    }
    const sources = new Set(one.map(({ source }) => source));
    const doubles = [...new Set(other.map(({ source }) => source))].filter((source) => sources.has(source)).sort();
    const because = [`would join ${one.length} and ${other.length}`];
    if (doubles.length > 0) because.push(`${doubles.join(", ")} would have two`);
    return { joined: false, links: one.length * other.length + doubles.length, because: because.join("; ") };
  }

  #members(record: RecordId): readonly RecordId[] {
    return this.#with.get(recordName(record))?.members ?? [record];
  }

  /** How many records hang on the left one when the link itself is taken away; null where the right one still does. */
  #reachedWithout(left: string, right: string): number | null {
    const reached = new Set([left]);
    for (const name of reached)
      for (const next of this.#beside.get(name) ?? []) {
        if (name === left && next === right) continue;
        if (next === right) return null;
        reached.add(next);
      }
    return reached.size;
  }
}

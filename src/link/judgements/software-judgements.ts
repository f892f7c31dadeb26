import {
  inOrder,
  type Judgement,
  judged,
  pairName,
  type RecordId,
  recordName,
  type ScoredPair,
} from "../../model/index.ts";

/** What matching two lists came to. */
export interface Matching {
  readonly pairs: readonly ScoredPair[];
  /** Of the pairs, those that assigning each record to one other at most has chosen. */
  readonly links: readonly ScoredPair[];
}

/** Whose judgements they are, and from what probability on a chosen pair is held the same. */
export interface Judging {
  readonly threshold: number;
  /** The name and version of the matching. */
  readonly by: string;
  readonly at: string;
}

/**
 * What software holds of pairs: "same" of one that was chosen and is likely enough; "unsure" of one that is as likely and was not chosen,
 * since one of its two fits another better. Of all others it holds nothing: that two records are different is for a person to say.
 */
export function softwareJudgements({ pairs, links }: Matching, { threshold, by, at }: Judging): Judgement[] {
  const sure = links.filter(({ probability }) => probability >= threshold);
  const chosen = new Set(sure.map(pairName));
  const partner = new Map<string, RecordId>();
  for (const { left, right } of sure) {
    partner.set(`${left.source} ${recordName(right)}`, left);
    partner.set(`${right.source} ${recordName(left)}`, right);
  }
  const opinion = { by, kind: "rules", at } as const;
  const same = sure.map((pair) =>
    judged({ ...sides(pair), verdict: "same", probability: pair.probability, reason: reasonsOf(pair), ...opinion }),
  );
  const passedOver = pairs
    .filter((pair) => pair.probability >= threshold && !chosen.has(pairName(pair)))
    .map((pair) => {
      const [left, right] = [pair.left, pair.right];
      const better = [
        [right, partner.get(`${left.source} ${recordName(right)}`)],
        [left, partner.get(`${right.source} ${recordName(left)}`)],
      ] as const;
      const because = better.flatMap(([one, other]) =>
        other ? [`${recordName(one)} fits ${recordName(other)} better`] : [],
      );
      const reason = because.length > 0 ? because.join("; ") : "nothing tells it apart from others that are as likely";
      return judged({ ...sides(pair), verdict: "unsure", probability: pair.probability, reason, ...opinion });
    });
  return [...same, ...passedOver].sort((a, b) => inOrder(a.left, b.left) || inOrder(a.right, b.right));
}

/** Why two records are held to be one, in words: what speaks for it, the weightiest first, then what speaks against it. */
export function reasonsOf({ parts }: ScoredPair): string {
  const told = parts.filter(({ left, right }) => left !== null && right !== null);
  const words = (some: readonly ScoredPair["parts"][number][]) =>
    some.map(({ question, answer }) => `${question}: ${answer}`).join("; ");
  const forIt = told.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const against = told.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  const reason = [words(forIt), against.length > 0 ? `against it: ${words(against)}` : ""].filter(Boolean).join("; ");
  return reason || "nothing that both tell";
}

function sides({ left, right }: ScoredPair) {
  return {
    left: { source: left.source, key: left.key },
    right: { source: right.source, key: right.key },
  };
}

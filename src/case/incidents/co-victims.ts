import type { Anchor } from "./anchors.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { misspelled } from "./misspelled.ts";
import { daysApart, differ, meet, officerInCommon, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/**
 * People harmed, in sets that one incident harmed together. Two whom documents name side by side are of one incident where
 * at least half of the documents of the less named do, and what other documents say of each does not tell them apart. A
 * round-up names people side by side whom nothing joins, so it counts for nothing.
 */
export function coVictims(anchors: readonly Anchor[], signs: readonly Signs[]): number[][] {
  const sets = new DisjointSets(anchors.length);
  for (const [[a, b], together] of pairs(anchors, signs)) {
    const [one, other] = [anchors[a] as Anchor, anchors[b] as Anchor];
    const least = Math.min(one.documents.length, other.documents.length);
    if (together.length * 2 >= least && !toldApart(one, other, together, signs)) sets.join(a, b);
  }
  for (const [a, b] of misspelled(anchors, signs)) sets.join(a, b);
  return sets.sets();
}

function pairs(
  anchors: readonly Anchor[],
  signs: readonly Signs[],
): (readonly [readonly [number, number], readonly number[]])[] {
  const byDocument = new Map<number, number[]>();
  for (const [a, { documents }] of anchors.entries())
    for (const i of documents) if (!signs[i]?.several) byDocument.set(i, [...(byDocument.get(i) ?? []), a]);
  const found = new Map<string, readonly [readonly [number, number], number[]]>();
  for (const [document, here] of byDocument)
    for (const [k, a] of here.entries())
      for (const b of here.slice(k + 1)) {
        const known = found.get(`${a} ${b}`);
        if (known) known[1].push(document);
        else found.set(`${a} ${b}`, [[a, b], [document]]);
      }
  return [...found.values()];
}

/** Whether the documents that name only one of two give other days or other cities than those of the other. */
function toldApart(a: Anchor, b: Anchor, together: readonly number[], signs: readonly Signs[]): boolean {
  const both = new Set(together);
  const alone = ({ documents }: Anchor) => profileOf(documents.flatMap((i) => (both.has(i) ? [] : (signs[i] ?? []))));
  const [x, y] = [alone(a), alone(b)];
  const gap = daysApart(x.days, y.days);
  if (gap !== null && gap > 1 && !meet(x.daysOfYear, y.daysOfYear)) return true;
  return differ(x.cities, y.cities) && officerInCommon(x, y) === null && differ(x.states, y.states);
}

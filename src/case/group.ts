import type { Reading } from "../model/index.ts";
import { inOrder } from "./order.ts";
import { keysOf, type Signs, sameIncident, signsOf } from "./same-incident.ts";

/** Puts readings into incidents, each in document order, the incidents in the order of their first documents. */
export function groupByIncident(readings: Iterable<Reading>): Reading[][] {
  const signs = inOrder(readings).map(signsOf);
  const parent = signs.map((_, i) => i);
  const rootOf = (i: number): number => (parent[i] === i ? i : rootOf(parent[i] ?? i));
  const seen = new Map<string, number[]>();
  for (const [i, sign] of signs.entries()) {
    const candidates = new Set<number>();
    for (const key of keysOf(sign)) {
      for (const j of seen.get(key) ?? []) candidates.add(j);
      seen.set(key, [...(seen.get(key) ?? []), i]);
    }
    for (const j of candidates) {
      const [a, b] = [rootOf(i), rootOf(j)];
      if (a !== b && sameIncident(signs[j] as Signs, sign).same) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, Reading[]>();
  for (const [i, sign] of signs.entries()) groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), sign.reading]);
  return [...groups.values()];
}

import { type Cells, deathsIn } from "./cells.ts";

/**
 * The sample coverage of Chao and Tsay (A sample coverage approach to multiple-system estimation, JASA 93, 1998): one less the mean, over
 * the lists, of the share of a list that no other list has. Null where there are fewer than two lists or one has no record.
 */
export function sampleCoverage(cells: Cells): number | null {
  const alone = cells.lists.map((_, i) => (cells.counts[1 << i] ?? 0) / deathsIn(cells, [i]));
  if (alone.length < 2 || alone.some(Number.isNaN)) return null;
  return 1 - alone.reduce((sum, share) => sum + share, 0) / alone.length;
}

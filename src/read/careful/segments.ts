import type { Scores } from "./encode.ts";
import { columnsOf, LIMITS, PAIR, ROLES, type Role, type Tables } from "./layout.ts";

/** A span found: first and last unit, and how likely the model holds it to be exactly so. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly likely: number;
}

/** All ways to lay spans of a role that do not overlap: the best of them, and how likely any one span is over all. */
export interface Lattice {
  readonly best: readonly Segment[];
  likely(first: number, last: number): number;
}

export function latticeOf(scores: Scores, role: Role, tables: Tables): Lattice {
  const count = scores.count;
  const limit = LIMITS[role];
  const band = bandOf(scores, role, tables, limit);
  const best = new Float64Array(count + 1);
  const from = new Int32Array(count + 1).fill(-1);
  const ahead = new Float64Array(count + 1);
  const back = new Float64Array(count + 1);
  const many = new Float64Array(limit + 1);
  for (let end = 1; end <= count; end++) {
    best[end] = at(best, end - 1);
    many[0] = at(ahead, end - 1);
    const most = Math.min(limit, end);
    for (let size = 1; size <= most; size++) {
      const score = at(band, (end - 1) * limit + size - 1);
      many[size] = at(ahead, end - size) + score;
      if (at(best, end - size) + score > at(best, end)) {
        best[end] = at(best, end - size) + score;
        from[end] = end - size;
      }
    }
    ahead[end] = logSum(many, most + 1);
  }
  for (let start = count - 1; start >= 0; start--) {
    many[0] = at(back, start + 1);
    const most = Math.min(limit, count - start);
    for (let size = 1; size <= most; size++)
      many[size] = at(back, start + size) + at(band, (start + size - 1) * limit + size - 1);
    back[start] = logSum(many, most + 1);
  }
  const likely = (first: number, last: number): number => {
    const score = at(band, last * limit + last - first);
    return Math.min(1, Math.exp(at(ahead, first) + score + at(back, last + 1) - at(ahead, count)));
  };
  return { best: backwards(from, likely), likely };
}

function backwards(from: Int32Array, likely: Lattice["likely"]): Segment[] {
  const found: Segment[] = [];
  for (let end = from.length - 1; end > 0; ) {
    const start = at(from, end);
    if (start >= 0) found.push({ first: start, last: end - 1, likely: likely(start, end - 1) });
    end = start >= 0 ? start : end - 1;
  }
  return found.reverse();
}

/** Scores of every candidate, by last unit and length. */
function bandOf(scores: Scores, role: Role, tables: Tables, limit: number): Float32Array {
  const { count, columns, heads, tails } = scores;
  const c = columnsOf(role);
  const length = tables.length[ROLES.indexOf(role)] ?? [];
  const bias = tables.bias[role];
  const inside = new Float64Array(count + 1);
  for (let u = 0; u < count; u++) inside[u + 1] = at(inside, u) + at(heads, u * columns + c.inside);
  const band = new Float32Array(count * limit);
  for (let last = 0; last < count; last++) {
    const tail = last * columns;
    for (let size = 1; size <= Math.min(limit, last + 1); size++) {
      const head = (last - size + 1) * columns;
      let pair = 0;
      for (let d = 0; d < PAIR; d++) pair += at(heads, head + c.first + d) * at(tails, tail + c.last + d);
      band[last * limit + size - 1] =
        at(heads, head + c.start) +
        at(tails, tail + c.end) +
        at(inside, last + 1) -
        at(inside, last - size + 1) +
        pair / Math.sqrt(PAIR) +
        (length[size - 1] ?? 0) +
        bias;
    }
  }
  return band;
}

function logSum(values: Float64Array, count: number): number {
  let most = -Infinity;
  for (let i = 0; i < count; i++) most = Math.max(most, at(values, i));
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(at(values, i) - most);
  return most + Math.log(sum);
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

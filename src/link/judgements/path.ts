import { type Judgement, type RecordId, recordName } from "../../model/index.ts";

/** Finds the fewest judgements that lead from one record to another, both ends included; none where nothing does. */
export function pathBetween(same: readonly Judgement[]): (left: RecordId, right: RecordId) => Judgement[] {
  const steps = new Map<string, { readonly to: string; readonly by: Judgement }[]>();
  const add = (from: string, to: string, by: Judgement) => steps.set(from, [...(steps.get(from) ?? []), { to, by }]);
  for (const judgement of same) {
    const [left, right] = [recordName(judgement.left), recordName(judgement.right)];
    add(left, right, judgement);
    add(right, left, judgement);
  }
  return (left, right) => {
    const [start, end] = [recordName(left), recordName(right)];
    const came = new Map<string, { readonly from: string; readonly by: Judgement } | null>([[start, null]]);
    const waiting = [start];
    for (let at = waiting.shift(); at !== undefined && at !== end; at = waiting.shift())
      for (const { to, by } of steps.get(at) ?? [])
        if (!came.has(to)) {
          came.set(to, { from: at, by });
          waiting.push(to);
        }
    const path: Judgement[] = [];
    for (let step = came.get(end); step; step = came.get(step.from)) path.unshift(step.by);
    return path;
  };
}

import { CONTENT, CUE, LABELS, roleOf, SOURCE } from "./labels.ts";
import type { RoleChances } from "./span-features.ts";

/** For each word, how likely the first stage finds it in each role. */
export function roleChances(marginals: Float32Array): RoleChances {
  const count = marginals.length / LABELS;
  const roles = [new Float32Array(count), new Float32Array(count), new Float32Array(count)] as const;
  for (let i = 0; i < count; i++)
    for (let k = 1; k < LABELS; k++) {
      const column = roles[roleOf(k) as 0 | 1 | 2];
      column[i] = (column[i] as number) + (marginals[i * LABELS + k] as number);
    }
  return { source: roles[SOURCE], cue: roles[CUE], content: roles[CONTENT] };
}

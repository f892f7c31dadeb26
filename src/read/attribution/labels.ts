/** The three roles of an attribution. */
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/**
 * What the first stage says of a word: outside, or in a role, on the cue's left or right, at a span's beginning or
 * further on. Label 0 is outside; the others come in pairs, beginning first.
 */
export const LABELS = 11;
export const OUT = 0;
const ROLES = [-1, SOURCE, SOURCE, SOURCE, SOURCE, CUE, CUE, CONTENT, CONTENT, CONTENT, CONTENT];

/** The beginning label of a role that stands left or right of its cue. */
export function beginning(role: number, right: boolean): number {
  if (role === CUE) return 5;
  return (role === SOURCE ? 1 : 7) + (right ? 2 : 0);
}

/** The role of a label, -1 for outside. */
export const roleOf = (label: number) => ROLES[label] ?? -1;

/** Whether a label begins a span. */
export const begins = (label: number) => label % 2 === 1;

/** Whether the second label may follow the first; `LABELS` stands for the sequence's edge. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUT || begins(label)) return true;
  return before === label || before === label - 1;
}

/** How the model's columns and its small tables are laid out; the training code's `model.py` says the same. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];
/** The longest span of each role, in units. */
export const LIMITS: Readonly<Record<Role, number>> = { source: 32, cue: 14, content: 96 };
export const PAIR = 32;
export const LINK = 48;

/** Where the columns of a role begin. */
export function columnsOf(role: Role): { start: number; end: number; inside: number; first: number; last: number } {
  const r = ROLES.indexOf(role);
  return { start: r, end: 3 + r, inside: 6 + r, first: 9 + r * PAIR, last: 9 + (3 + r) * PAIR };
}

/** Where the link vectors begin: of a cue looking for its source, that source, a cue as a content's, that content. */
export const LINKS = { cueToSource: 0, source: 1, cueToContent: 2, content: 3 } as const;
export const linkColumn = (which: number): number => 9 + 6 * PAIR + 2 * LINK * which;

/** The small tables that go with the model file, as read from its JSON. */
export interface Tables {
  /** Per role, by length in units less one. */
  readonly length: readonly (readonly number[])[];
  /** By signed distance, first from cue to source, then from cue to content. */
  readonly distance: readonly (readonly number[])[];
  /** The vector that stands for "no source is named". */
  readonly nobody: readonly number[];
  /** Added to every candidate of a role: the dial between precision and recall. */
  readonly bias: Readonly<Record<Role, number>>;
  /** How likely a stretch must be to become the content of a cue that the best layout left bare. */
  readonly least: number;
  /** Weights of the confidence: constant, cue, source, content, link to the source, link to the content. */
  readonly confidence: readonly number[];
}

/** Distances in steps that double: 7 for none, 0 for far before, 14 for far after. */
export function bucketOf(distance: number): number {
  const step = Math.min(7, 31 - Math.clz32(Math.abs(distance) + 1));
  return distance >= 0 ? 7 + step : 7 - step;
}

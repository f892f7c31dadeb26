/** The first of some things, and how many there are in all. */
export interface Bounded<T> {
  readonly total: number;
  readonly first: readonly T[];
}

/** The first of some things. */
export function firstOf<T>(all: readonly T[], most: number): Bounded<T> {
  return { total: all.length, first: all.slice(0, most) };
}

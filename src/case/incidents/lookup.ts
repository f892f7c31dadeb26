/** Finds things that share a key with another, so that nothing is compared with everything. */
export class Lookup<T> {
  private readonly byKey = new Map<string, number[]>();

  private readonly keys: (thing: T) => Iterable<string>;

  constructor(things: readonly T[], keys: (thing: T) => Iterable<string>) {
    this.keys = keys;
    for (const [i, thing] of things.entries())
      for (const key of new Set(keys(thing))) {
        const known = this.byKey.get(key);
        if (known) known.push(i);
        else this.byKey.set(key, [i]);
      }
  }

  /** The places of all things that share a key with `thing`, in order. */
  candidates(thing: T): number[] {
    const found = new Set<number>();
    for (const key of this.keys(thing)) for (const i of this.byKey.get(key) ?? []) found.add(i);
    return [...found].sort((a, b) => a - b);
  }
}

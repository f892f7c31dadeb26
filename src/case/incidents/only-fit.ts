/** Things by the one place that they fit, and the things that fit none or several: those are left where they are. */
export interface Fitted<T> {
  readonly added: ReadonlyMap<number, T[]>;
  readonly rest: readonly T[];
}

/** Puts each thing with the one place that it fits. All are weighed before any is put, so no order shows. */
export function onlyFit<T>(things: readonly T[], fitting: (thing: T) => readonly number[]): Fitted<T> {
  const added = new Map<number, T[]>();
  const rest: T[] = [];
  for (const thing of things) {
    const places = fitting(thing);
    const [only] = places;
    if (places.length !== 1 || only === undefined) rest.push(thing);
    else added.set(only, [...(added.get(only) ?? []), thing]);
  }
  return { added, rest };
}

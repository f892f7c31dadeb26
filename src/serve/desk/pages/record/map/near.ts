/** Where an arrow key leads. */
export type Direction = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

interface Placed {
  readonly id: string;
  readonly middle: readonly [x: number, y: number];
}

/** The nearest place in a direction; null where there is none. What lies aside counts as twice as far. */
export function nearest(places: readonly Placed[], from: string, direction: Direction): string | null {
  const start = places.find(({ id }) => id === from);
  if (!start) return null;
  let found: { id: string; far: number } | null = null;
  for (const { id, middle } of places) {
    const x = middle[0] - start.middle[0];
    const y = middle[1] - start.middle[1];
    const along = { ArrowUp: -y, ArrowDown: y, ArrowLeft: -x, ArrowRight: x }[direction];
    const aside = Math.abs(direction === "ArrowUp" || direction === "ArrowDown" ? x : y);
    const far = along + 2 * aside;
    if (along > 0 && aside <= 2 * along && (found === null || far < found.far)) found = { id, far };
  }
  return found?.id ?? null;
}

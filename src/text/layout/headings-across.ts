import type { Line } from "./lines.ts";

/** A heading is so much larger than the text around it, as a share of the usual height of type. */
const LARGER = 1.2;
/** Above and below it is at least so much room, as a share of its own height. */
const ROOM = 1.2;
/** The columns below begin at one height, give or take this share of the usual height of type. */
const LEVEL = 1.2;

/**
 * Whether a row is a heading over the columns that follow it and not part of one, though it is short: nothing
 * stands beside it, and the columns begin anew below it, side by side.
 */
export function standsAcross(
  rows: readonly Line[],
  at: number,
  start: number,
  gutter: { readonly from: number; readonly to: number },
  em: number,
): boolean {
  const row = rows[at];
  const [above, below] = [rows[at - 1], rows[at + 1]];
  if (!row || !above || !below || row.size < LARGER * em || at === start) return false;
  if (row.baseline - above.baseline < ROOM * row.size || below.baseline - row.baseline < ROOM * em) return false;
  const sides = [(line: Line) => line.box.left < gutter.from, (line: Line) => line.box.right > gutter.to];
  return sides.every((isOn) => {
    const begins = rows.slice(at + 1).find(isOn);
    return rows.slice(start, at).some(isOn) && begins !== undefined && begins.baseline - below.baseline < LEVEL * em;
  });
}

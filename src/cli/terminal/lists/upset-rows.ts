import type { PartOverlap } from "../../../model/index.ts";
import { count, deathsInWords, percent } from "../../../publish/index.ts";
import { letterOf } from "./letters.ts";

const MOST_ROWS = 32;

/**
 * An UpSet plot lying on its side, for a terminal: one row for each combination of lists, a filled dot under each list that is in it, the
 * number of deaths, their share and a bar. A head with the lists' letters comes first.
 */
export function upsetRows({ lists, intersections, deaths }: PartOverlap, width: number): string[] {
  const shown = intersections.slice(0, MOST_ROWS);
  const most = Math.max(1, ...shown.map((one) => one.deaths));
  const digits = Math.max(6, count(most).length);
  const room = Math.max(8, width - 3 * lists.length - digits - 12);
  const head = `${lists.map((_, i) => letterOf(i).padEnd(3)).join("")}  ${"deaths".padStart(digits)}   share`;
  const rows = shown.map(({ lists: inside, deaths: number }) => {
    const places = lists.flatMap(({ list }, i) => (inside.includes(list) ? [i] : []));
    const bar = "█".repeat(Math.round((number / most) * room)) || "▏";
    return `${dots(lists.length, places)}  ${count(number).padStart(digits)}  ${percent(deaths === 0 ? null : number / deaths).padStart(6)}  ${bar}`;
  });
  const rest = intersections.slice(MOST_ROWS);
  return [
    head,
    ...rows,
    ...(rest.length > 0
      ? [`${rest.length} more combinations with ${deathsInWords(rest.reduce((sum, one) => sum + one.deaths, 0))}`]
      : []),
  ];
}

/** "●──●  · ": filled where a list is in, joined from the first to the last. */
function dots(lists: number, places: readonly number[]): string {
  const [first = -1, last = -1] = [places[0], places.at(-1)];
  return Array.from({ length: lists }, (_, i) => {
    const between = i >= first && i < last;
    return `${places.includes(i) ? "●" : between ? "┼" : "·"}${between ? "──" : "  "}`;
  }).join("");
}

import type { Anchor, Place, Text } from "./text.ts";

/**
 * Where the words `[start, end)` of a text stand in its source, in the order of the text. A place of plain text is cut to
 * the words; any other is whole. Empty when nothing of the span has a place, as between two paragraphs.
 */
export function placesOf(text: Pick<Text, "map">, start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let i = firstEndingAfter(text.map, start); i < text.map.length; i++) {
    const anchor = text.map[i];
    if (anchor === undefined || anchor.start >= end) break;
    places.push(cut(anchor, start, end));
  }
  return places;
}

/** The spans of a text that stand at a place: in an element or one inside it, in a stretch, or touching a box on a page. */
export function spansAt(text: Pick<Text, "map">, place: Place): { readonly start: number; readonly end: number }[] {
  return text.map
    .filter((anchor) => meets(anchor.place, place))
    .map((anchor) => {
      if (anchor.place.kind !== "range" || place.kind !== "range") return { start: anchor.start, end: anchor.end };
      const shift = anchor.start - anchor.place.start;
      return {
        start: Math.max(anchor.start, place.start + shift),
        end: Math.min(anchor.end, place.end + shift),
      };
    });
}

function cut({ start: from, end: to, place }: Anchor, start: number, end: number): Place {
  if (place.kind !== "range") return place;
  return {
    kind: "range",
    start: place.start + Math.max(0, start - from),
    end: place.end - Math.max(0, to - end),
  };
}

function meets(one: Place, other: Place): boolean {
  if (one.kind === "node" && other.kind === "node")
    return one.node === other.node || one.node.startsWith(`${other.node}/`);
  if (one.kind === "range" && other.kind === "range") return one.start < other.end && other.start < one.end;
  if (one.kind !== "page" || other.kind !== "page" || one.page !== other.page) return false;
  const [a, b] = [one.box, other.box];
  return crosses(a.left, a.right, b.left, b.right) && crosses(a.top, a.bottom, b.top, b.bottom);
}

/** Whether two edges share more than an end. A box can be without width or height, and still stands where it stands. */
function crosses(from: number, to: number, start: number, end: number): boolean {
  return from === start || (from < end && start < to);
}

/** Anchors are in order, so a span's first is found by halving. */
function firstEndingAfter(map: readonly Anchor[], offset: number): number {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

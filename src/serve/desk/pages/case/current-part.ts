import type { PartId } from "./case-parts.ts";

/** A part's heading, and how far below the top of the window it stands, in pixels. */
export interface PlacedPart {
  readonly id: PartId;
  readonly top: number;
}

interface Window {
  readonly height: number;
  /** What the address names: a heading near the page's end cannot be brought to the top, and is current all the same. */
  readonly named: string;
}

/** A heading this far down, as a share of the window, begins the part that is read. */
const READ_FROM = 0.3;

/** The part that is read: the one that the address names while its heading is in the window, or else the last whose heading has come up. */
export function currentPart(parts: readonly PlacedPart[], { height, named }: Window): PartId | null {
  const asked = parts.find(({ id }) => id === named);
  if (asked && asked.top >= 0 && asked.top < height) return asked.id;
  return (parts.findLast(({ top }) => top <= height * READ_FROM) ?? parts[0])?.id ?? null;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Prediction } from "./link-files.ts";

interface GoldPair {
  readonly left: string;
  readonly right: string;
  /** How the two names agree: same, similar, withheld, different. */
  readonly names: string;
}

/** The pairs that researchers recorded, and those that count neither way. */
export interface Gold {
  readonly pairs: readonly GoldPair[];
  readonly ignored: ReadonlySet<string>;
}

export interface LinkScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall where names are the same, similar, withheld, different. */
  readonly byName: readonly number[];
  /** What share of the gold pairs blocking brought together. */
  readonly blocking: number;
}

/** Whether a pair may be looked at: its left id has an even CRC-32. Of the others only totals are. */
export const isOpen = (left: string): boolean => crc32(left) % 2 === 0;

/** Reads the gold pairs of a list. Ids hold no comma, so that the first three columns can be cut at commas. */
export function goldOf(folder: string, list: string): Gold {
  const rows = (name: string) =>
    readFileSync(join(folder, `${name}_mpv_${list}.csv`), "utf8")
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line.trim())
      .map((line) => line.split(","));
  const pairs = rows("gold").map(([left = "", right = "", names = ""]) => ({ left, right, names }));
  return { pairs, ignored: new Set(rows("ignore").map(([left, right]) => `${left} ${right}`)) };
}

/** Scores the links of a half as the scorer beside the data does. */
export function scoreLinks(
  { pairs, ignored }: Gold,
  links: readonly Prediction[],
  met: ReadonlySet<string>,
  half: "open" | "held out",
): LinkScore {
  const inHalf = ({ left }: { left: string }) => isOpen(left) === (half === "open");
  const gold = new Map(pairs.filter(inHalf).map((pair) => [`${pair.left} ${pair.right}`, pair]));
  const counts = links
    .filter(inHalf)
    .filter(
      ({ left, right }) => gold.has(`${left} ${right}`) || !["*", left].some((one) => ignored.has(`${one} ${right}`)),
    )
    .map(({ left, right }) => `${left} ${right}`);
  const correct = new Set(counts.filter((pair) => gold.has(pair)));
  const recallOf = (names: string) => {
    const of = [...gold].filter(([, pair]) => pair.names === names);
    return of.filter(([pair]) => correct.has(pair)).length / Math.max(1, of.length);
  };
  return {
    precision: correct.size / Math.max(1, counts.length),
    recall: correct.size / Math.max(1, gold.size),
    f1: (2 * correct.size) / Math.max(1, counts.length + gold.size),
    byName: ["same", "similar", "withheld", "different"].map(recallOf),
    blocking: [...gold.keys()].filter((pair) => met.has(pair)).length / Math.max(1, gold.size),
  };
}

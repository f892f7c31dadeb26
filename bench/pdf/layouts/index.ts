import type { Made } from "../sheet.ts";
import { boxed } from "./box-beside-text.ts";
import { columns } from "./columns.ts";
import { dropCap } from "./drop-cap.ts";
import { headingAcross } from "./heading-across.ts";
import { letter } from "./letter.ts";
import { lists } from "./lists.ts";
import { pleading } from "./pleading.ts";
import { prosecutorLetter } from "./prosecutor-letter.ts";
import { release } from "./release.ts";
import { running } from "./running.ts";
import { table } from "./table.ts";
import { tableInColumn } from "./table-in-column.ts";
import { threeColumns } from "./three-columns.ts";
import { typography, wideGaps } from "./typography.ts";

export { boxed, columns, headingAcross, letter, pleading, prosecutorLetter, release, running, table };

/** Every layout that is made, by name. */
export const LAYOUTS: readonly (readonly [name: string, make: (seed: number) => Promise<Made>])[] = [
  ["press release", (seed) => release(seed, 2)],
  ["columns", columns],
  ["columns, page turned", (seed) => columns(seed, ([90, 180, 270] as const)[seed % 3])],
  ["three columns", threeColumns],
  ["heading across columns", headingAcross],
  ["table", table],
  ["table inside a column", tableInColumn],
  ["running heads and feet", running],
  ["letter", letter],
  ["prosecutor's letter, footnotes", prosecutorLetter],
  ["pleading, numbered lines", pleading],
  ["box beside text", boxed],
  ["ligatures, soft hyphens, justified", typography],
  ["justified with wide gaps", wideGaps],
  ["drop cap", dropCap],
  ["lists", lists],
];

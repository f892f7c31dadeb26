import type { Ground, PartOverlap } from "../../model/index.ts";
import { type Html, html } from "../page/html.ts";
import { count, deathsInWords, partName, percent, yearsCompared } from "./part-name.ts";

const ROW = 26;
const NARROWEST = 30;
const WIDEST = 46;
const MATRIX = 420;
const BARS = 170;
const SIZES = 130;
const SIZE_LABEL = 84;
const LETTER = 8;
const LONGEST_NAME = 30;
const MOST_COLUMNS = 24;

/**
 * An UpSet plot of one part of the table (Lex and others, UpSet: visualization of intersecting sets, IEEE TVCG 20, 2014), as one SVG that
 * stands alone: a column for each combination of lists with its number of deaths above, a row for each list with its size beside. It is
 * drawn in black, grey and white, says nothing by colour alone, and holds the whole table in words for people who do not see it.
 */
export function upsetSvg(overlap: PartOverlap, ground: Ground): string {
  const shown = overlap.intersections.slice(0, MOST_COLUMNS);
  const names = overlap.lists.map(({ list }) => shortened(list));
  const frame = {
    column: Math.min(WIDEST, Math.max(NARROWEST, MATRIX / Math.max(1, shown.length))),
    names: Math.max(60, ...names.map((name) => name.length * LETTER)),
    bottom: 46 + BARS + 12,
    most: Math.max(1, ...shown.map(({ deaths }) => deaths)),
    largest: Math.max(1, ...overlap.lists.map(({ deaths }) => deaths)),
  };
  const left = SIZE_LABEL + SIZES + 14 + frame.names + 20;
  const title = titleOf(overlap, ground);
  const notes = notesOf(overlap, shown.length);
  const width = Math.ceil(
    Math.max(
      left + shown.length * frame.column + 24,
      (title.length + 2) * 9,
      ...notes.map((note) => (note.length + 4) * 6.6),
    ),
  );
  const height = frame.bottom + overlap.lists.length * ROW + 22 + notes.length * 18;
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="upset-title upset-table" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13" fill="#111">
<title id="upset-title">${title}</title>
<desc id="upset-table">${tableInWords(overlap)}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<g aria-hidden="true">
<text x="16" y="26" font-size="15" font-weight="600">${title}</text>
<text x="${SIZE_LABEL + SIZES}" y="${frame.bottom - 10}" font-size="11" text-anchor="end" fill="#444">deaths in each list</text>
<text x="${left - 8}" y="${frame.bottom - 30}" font-size="11" text-anchor="end" fill="#444">in exactly these lists</text>
<line x1="${left}" y1="${frame.bottom - 12}" x2="${tidy(left + shown.length * frame.column)}" y2="${frame.bottom - 12}" stroke="#999"/>
${rowsOf(overlap, names, left, width, frame)}
${shown.map((one, i) => columnOf(one, tidy(left + (i + 0.5) * frame.column), overlap, frame))}
${notes.map((note, i) => html`<text x="16" y="${height - 14 - (notes.length - 1 - i) * 18}" font-size="12" fill="#444">${note}</text>`)}
</g>
</svg>`.markup
  }\n`;
}

interface Frame {
  readonly column: number;
  readonly names: number;
  readonly bottom: number;
  readonly most: number;
  readonly largest: number;
}

/** Each list: a stripe, its size as a bar that grows to the left, and its name. */
function rowsOf(overlap: PartOverlap, names: readonly string[], left: number, width: number, frame: Frame): Html[] {
  const edge = SIZE_LABEL + SIZES;
  return overlap.lists.map(({ deaths, share }, i) => {
    const top = frame.bottom + i * ROW;
    const size = (deaths / frame.largest) * SIZES;
    return html`<rect x="0" y="${top}" width="${width}" height="${ROW}" fill="${i % 2 === 0 ? "#f3f3f3" : "#fff"}"/>
<rect x="${tidy(edge - size)}" y="${top + 6}" width="${tidy(size)}" height="${ROW - 12}" fill="#555"/>
<text x="${tidy(edge - size - 6)}" y="${top + 18}" font-size="11" text-anchor="end">${count(deaths)} · ${percent(share)}</text>
<text x="${left - 20}" y="${top + 18}" text-anchor="end">${names[i] ?? ""}</text>`;
  });
}

/** One combination: its bar and number, and a dot for each list, filled where the list is in it, joined by a line. */
function columnOf(
  { lists, deaths }: PartOverlap["intersections"][number],
  x: number,
  overlap: PartOverlap,
  frame: Frame,
): Html {
  const base = frame.bottom - 12;
  const tall = Math.max(1, (deaths / frame.most) * (BARS - 16));
  const inside = overlap.lists.flatMap(({ list }, i) => (lists.includes(list) ? [i] : []));
  const middle = (row: number) => frame.bottom + row * ROW + ROW / 2;
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  return html`<rect x="${x - 9}" y="${tidy(base - tall)}" width="18" height="${tidy(tall)}" fill="#111"/>
<text x="${x}" y="${tidy(base - tall - 5)}" font-size="11" text-anchor="middle">${count(deaths)}</text>
<line x1="${x}" y1="${middle(first)}" x2="${x}" y2="${middle(last)}" stroke="#111" stroke-width="3"/>
${overlap.lists.map((_, row) =>
  inside.includes(row)
    ? html`<circle cx="${x}" cy="${middle(row)}" r="7" fill="#111"/>`
    : html`<circle cx="${x}" cy="${middle(row)}" r="4" fill="#fff" stroke="#999"/>`,
)}`;
}

function titleOf(overlap: PartOverlap, ground: Ground): string {
  const where = [partName(overlap), ...(overlap.year === undefined ? [yearsCompared(ground)] : [])].filter(
    (words) => words !== "" && words !== "all",
  );
  return `${deathsInWords(overlap.deaths)} and the lists that have them${where.length > 0 ? `: ${where.join(", ")}` : ""}`;
}

function notesOf({ intersections, deaths, lists }: PartOverlap, shown: number): string[] {
  const rest = intersections.slice(shown);
  return [
    ...(rest.length > 0
      ? [
          `${rest.length} more combinations with ${deathsInWords(rest.reduce((sum, one) => sum + one.deaths, 0))} are not drawn.`,
        ]
      : []),
    deaths === 0 || lists.length === 0
      ? "No list has a death here."
      : "Each column: deaths in exactly the lists with a black dot. Deaths that no list has are not in the picture.",
  ];
}

function tableInWords({ lists, intersections }: PartOverlap): string {
  const sizes = lists.map(
    ({ list, deaths, share, alone }) =>
      `${list}: ${deathsInWords(deaths)}, ${percent(share)} of all, ${count(alone)} in no other list.`,
  );
  const exactly = intersections.map(({ lists: inside, deaths }) => `${inside.join(" and ")}: ${count(deaths)}.`);
  return ["Deaths in each list.", ...sizes, "Deaths in exactly these lists.", ...exactly].join(" ");
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function tidy(length: number): number {
  return Math.round(length * 10) / 10;
}

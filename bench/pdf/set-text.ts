import type { Setting, Sheet, Use } from "./sheet.ts";

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly setting: Setting;
  readonly leading: number;
  readonly hyphenates?: boolean;
  /** What a broken word ends in: `-` unless said otherwise. */
  readonly hyphen?: string;
  readonly isJustified?: boolean;
  /** How far the first line of a paragraph is set in. */
  readonly indent?: number;
  readonly between?: number;
  readonly use?: Use;
}

interface SetText {
  readonly y: number;
  readonly rest: string[];
  readonly isBroken: boolean;
}

/** How a paragraph comes to its column, and whether it may go on behind it. */
interface Going {
  readonly isBroken?: boolean;
  readonly isRest?: boolean;
  readonly isLast?: boolean;
}

/** Sets a paragraph from a height down to another; gives back the height after it and the words that had no room. */
export function setParagraph(
  sheet: Sheet,
  words: readonly string[],
  column: Column,
  y: number,
  floor: number,
  { isBroken: wasBroken, isRest = false, isLast = false }: Going = {},
): SetText {
  let [rest, isBroken, height] = [[...words], wasBroken === true, y];
  const { use = "body", setting, hyphen = "-" } = column;
  for (let isFirst = !isRest; rest.length > 0 && height <= floor; isFirst = false) {
    const line: string[] = [];
    const indent = isFirst ? (column.indent ?? 0) : 0;
    const width = column.width - indent;
    const fits = (more: string) => sheet.width([...line, more].join(" "), setting) <= width;
    while (rest[0] !== undefined && fits(rest[0])) line.push(rest.shift() as string);
    if (line.length === 0 && !column.hyphenates) line.push(rest.shift() as string);
    const canBreak = column.hyphenates === true && !(isLast && height + column.leading > floor);
    const broken = canBreak ? breakOf(rest[0], fits, hyphen) : undefined;
    if (broken) {
      line.push(broken[0]);
      rest = [broken[1], ...rest.slice(1)];
    } else if (line.length === 0) line.push(rest.shift() as string);
    const isStretched = column.isJustified === true && rest.length > 0;
    const drawn = isStretched ? { ...setting, justifiedTo: width } : setting;
    sheet.line(line.join(" "), column.x + indent, height, drawn, isBroken ? "rest-of-word" : use);
    isBroken = broken !== undefined;
    height += column.leading;
  }
  return { y: height, rest, isBroken };
}

function breakOf(
  word: string | undefined,
  fits: (part: string) => boolean,
  hyphen: string,
): [string, string] | undefined {
  if (word === undefined || !/^[a-z-]{7,}$/.test(word)) return undefined;
  if (word.includes("-")) {
    const at = word.indexOf("-") + 1;
    return fits(word.slice(0, at)) ? [word.slice(0, at), word.slice(at)] : undefined;
  }
  for (let at = word.length - 3; at >= 3; at--)
    if (fits(`${word.slice(0, at)}-`)) return [`${word.slice(0, at)}${hyphen}`, word.slice(at)];
  return undefined;
}

/** Paragraphs through columns, each from its own top to its own floor; gives back where the last one ends. */
export function setColumns(
  sheet: Sheet,
  words: readonly (readonly string[])[],
  columns: readonly Column[],
  top: number,
  floor: number,
): number {
  let [at, y] = [0, top];
  for (const paragraph of words) {
    let [rest, isBroken, isRest]: [readonly string[], boolean, boolean] = [paragraph, false, false];
    while (rest.length > 0) {
      const column = columns[at];
      if (column === undefined) return floor;
      if (y > floor) {
        at++;
        y = top;
        continue;
      }
      const set = setParagraph(sheet, rest, column, y, floor, { isBroken, isRest, isLast: at === columns.length - 1 });
      ({ rest, isBroken, y } = set);
      isRest = true;
    }
    const column = columns[at];
    y += column?.between ?? (column?.leading ?? 12) * 0.5;
  }
  return y;
}

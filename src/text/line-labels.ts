import type { BlockKind, Moment } from "../model/index.ts";
import { dateIn, momentFromWords } from "./calendar.ts";

/** What a line on its own says it is, and the publication moment it gives. */
export interface LineLabel {
  readonly kind: BlockKind;
  readonly published?: Moment;
  readonly modified?: Moment;
}

/** No byline is longer, and some of the patterns here take long on long lines. */
const LONGEST_BYLINE = 300;

const CHANGED = /^(?:last )?(?:updated|modified|revised|corrected|edited)\b/i;
const LEAD_IN =
  /^(?:for immediate release|first published|published|publication date|posted|released?|issued|dated?|filed)\b(?: on| at)?[\s:.,–—-]*/i;
const BESIDE_A_DATE =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|at|on|noon|midnight|utc|gmt|[ecmpa][sd]?t|local time|\d{1,2}(?::\d{2}){0,2}|[ap]\.?m\.?)(?![a-z])|[\s,.:;()–—-]/gi;
const BYLINE = /^(?:by|story by|written by|reported by)[:\s]\s*(?=\p{Lu})/iu;

/**
 * Reads a line that is nothing but a date (`Published: March 4, 2031`) as a dateline, `By Jane Roe` as a byline, and
 * says nothing of any other line. A line that only says when the text was changed gives no publication moment.
 */
export function labelOfLine(line: string): LineLabel | undefined {
  if (line.length > 200) return undefined;
  const parts = line.split(/\s*[|•·]\s*|(?<!\blast)\s+(?=(?:last )?updated\b)/i).filter((part) => part !== "");
  const dates = parts.map(dateLineOf);
  const published = dates.find((date) => date?.published)?.published;
  const modified = dates.find((date) => date?.modified)?.modified;
  const known = { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
  if (parts.some((part) => isByline(part))) return { kind: "byline", ...known };
  if (parts.length > 0 && dates.every((date) => date !== undefined)) return { kind: "dateline", ...known };
  return undefined;
}

function dateLineOf(part: string): Omit<LineLabel, "kind"> | undefined {
  const changed = CHANGED.exec(part)?.[0];
  const rest = part.slice(changed?.length ?? LEAD_IN.exec(part)?.[0].length ?? 0);
  const date = dateIn(rest);
  if (!date || (rest.slice(0, date.start) + rest.slice(date.end)).replace(BESIDE_A_DATE, "") !== "") return undefined;
  const moment = momentFromWords(rest);
  if (moment === undefined) return {};
  return changed === undefined ? { published: moment } : { modified: moment };
}

function isByline(part: string): boolean {
  const lead = BYLINE.exec(part)?.[0];
  if (lead === undefined || part.length > 120) return false;
  const rest = part.slice(lead.length);
  return !/[.!?:]["'”’)]*$/.test(rest.replace(/\b(?:\p{Lu}|jr|sr)\.$/iu, "")) && wordsThatName(rest) >= 0.6;
}

/** The share of words that begin with a capital: a byline names people, a sentence that begins with "By" does not. */
function wordsThatName(words: string): number {
  const all = words.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word) && !/^(?:and|of|for|the|with)$/.test(word));
  return all.length === 0 ? 0 : all.filter((word) => /^\p{Lu}/u.test(word)).length / all.length;
}

/** A byline as names: without "By", addresses, dates, or the outlet after a bar. Empty when nothing is left. */
export function cleanByline(words: string): string {
  const [names = ""] = words
    .slice(0, LONGEST_BYLINE)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:story |written |reported )?by[:\s]\s*/i, "")
    .split(/\s*[|•·]\s*/);
  const date = dateIn(names);
  const undated = date ? names.slice(0, date.start) : names;
  return undated
    .replace(/\bhttps?:\S+|\S+@\S+/gi, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, "");
}

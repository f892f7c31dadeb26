import { DIGIT, isApostrophe, isCapital, kindOf, LETTER, MARK, SPACE } from "./letters.ts";

const STOP = 46;
const HYPHEN = 45;

/** Words that keep their full stop. */
const KEEPS_STOP = new Set(
  (
    "mr mrs ms dr st sgt lt capt cpl det maj gen sen rep gov rev hon jr sr vs inc co corp ltd dept ave blvd rd mt ft jan feb mar " +
    "apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss " +
    "mo mont neb nev okla ore pa tenn tex vt va wash wis wyo asst supt atty insp comm cmdr"
  ).split(" "),
);

/** Where the word or mark that begins at `at` ends, at most at `limit`. Clitics are still on it. */
export function endOfToken(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at);
  const kind = kindOf(first);
  if (kind === LETTER) return endOfWord(text, at, limit);
  if (kind === DIGIT) return endOfNumber(text, at, limit);
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : 32;
  if ((first === 64 || first === 35) && kindOf(next) === LETTER) return endOfWord(text, at + 1, limit);
  if (isApostrophe(first) && kindOf(next) === LETTER) return endOfClitic(text, at, limit);
  if (next === first && (first === STOP || first === HYPHEN || first === 39 || first === 96)) {
    let end = at + 2;
    while (end < limit && text.charCodeAt(end) === first && first !== 39 && first !== 96) end++;
    return end;
  }
  if (first >= 0xd800 && first < 0xdc00 && next >= 0xdc00 && next < 0xe000) return at + 2;
  return at + 1;
}

function endOfWord(text: string, at: number, limit: number): number {
  let end = at + 1;
  let stops = 0;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    const kind = kindOf(unit);
    if (kind === LETTER || kind === DIGIT) {
      end++;
      continue;
    }
    if (kind === SPACE || end + 1 >= limit) break;
    const next = kindOf(text.charCodeAt(end + 1));
    const inner = (unit === HYPHEN || isApostrophe(unit)) && (next === LETTER || next === DIGIT);
    // "U.S.", "p.m.": letters with a stop after each.
    const initials = unit === STOP && next === LETTER && end - at === 1 + stops * 2;
    if (!inner && !initials && !(unit === 38 && next === LETTER && end - at <= 2)) break;
    if (unit === STOP) stops++;
    end += 2;
  }
  if (end < limit && text.charCodeAt(end) === STOP && keepsStop(text, at, end, stops)) return end + 1;
  return end;
}

function keepsStop(text: string, at: number, end: number, stops: number): boolean {
  if (stops > 0) return end - at === 1 + stops * 2;
  if (end - at === 1) return isCapital(text.charCodeAt(at)) && text.charCodeAt(at) !== 73;
  return end - at < 6 && isCapital(text.charCodeAt(at)) && KEEPS_STOP.has(text.slice(at, end).toLowerCase());
}

function endOfNumber(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    const kind = kindOf(unit);
    if (kind === DIGIT || kind === LETTER) {
      end++;
      continue;
    }
    if (end + 1 >= limit) break;
    const next = kindOf(text.charCodeAt(end + 1));
    const figures = next === DIGIT && (unit === STOP || unit === 44 || unit === 58 || unit === HYPHEN);
    if (!figures && !(unit === HYPHEN && next === LETTER)) break;
    end += 2;
  }
  return end;
}

const ENDINGS = ["s", "t", "re", "ve", "ll", "d", "m"];

/** An apostrophe with its letters, when they are a clitic that stands alone; the apostrophe otherwise. */
function endOfClitic(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end - at < 4 && kindOf(text.charCodeAt(end)) === LETTER) end++;
  const spaced = at === 0 || kindOf(text.charCodeAt(at - 1)) !== MARK;
  return spaced && ENDINGS.includes(text.slice(at + 1, end).toLowerCase()) ? end : at + 1;
}

/** Where a clitic begins at a word's end ("Ives|'s", "did|n't"); the word's end when there is none. */
export function splitOff(text: string, start: number, end: number): number {
  for (let back = 2; back <= 3; back++) {
    const at = end - back;
    if (at <= start || !isApostrophe(text.charCodeAt(at))) continue;
    const ending = text.slice(at + 1, end).toLowerCase();
    if (ending === "t") {
      const n = text.charCodeAt(at - 1);
      return (n === 110 || n === 78) && at - 1 > start ? at - 1 : end;
    }
    return ENDINGS.includes(ending) ? at : end;
  }
  return end;
}

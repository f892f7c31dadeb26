import type { Block } from "../model/index.ts";

/** A stretch of a text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr st sgt lt capt cpl det maj col gen sen rep gov rev hon jr sr no vs inc co corp ltd dept apt ave blvd rd " +
    "mt ft u.s u.k d.c a.m p.m e.g i.e etc approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu " +
    "thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb " +
    "nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo asst supt ph.d m.d dist atty " +
    "pct pvt tpr off insp comm cmdr"
  ).split(" "),
);
/** Abbreviations that also end sentences: a following capital decides, unless it is a name's. */
const ENDS_TOO = new Set([
  "a.m",
  "p.m",
  "d.c",
  "jr",
  "sr",
  "inc",
  "co",
  "etc",
  "ave",
  "blvd",
  "rd",
  "st",
  "ph.d",
  "m.d",
]);
/** What goes on telling when: "at 2 a.m. Monday", "9 p.m. Jan. 5", "8 a.m. Eastern". */
const AFTER_A_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:is|was|will))|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\. \d|[ECMP][DS]?T\b|Eastern|Central|Mountain|Pacific)/;
const ABBREVIATIONS_THAT_END = new Set(["a.m", "p.m", "d.c", "m.d"]);
const OPENS_A_SENTENCE = /^["“]?(?:The|A|An|He|She|It|They|We|In|On|At|But|And|His|Her|Their|This|That)\b/;
const CLOSERS = /^["'”’)\]]+/;

/** A run longer than this is cut at a space, so that no text, however hostile, makes one endless sentence. */
const LONGEST_SENTENCE = 1500;

/**
 * The sentences of one block, in order, without surrounding whitespace. A full stop after an abbreviation, an initial
 * or inside a number does not end one; a stop inside closing quotes does.
 */
export function sentencesOf(content: string, block: Block): Span[] {
  const spans: Span[] = [];
  const text = content.slice(block.start, block.end);
  const ends = /(?<![.!?…])[.!?…]{1,999}["'”’)\]]{0,99}(?=\s|$)/g;
  let start = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    const end = found.index + found[0].length;
    if (!endsSentence(text, found.index, end)) continue;
    push(spans, text, start, end, block.start);
    start = end;
  }
  push(spans, text, start, text.length, block.start);
  return spans;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const after = text.slice(end, end + 40).trimStart();
  if (after === "") return true;
  if (/^[a-z]/.test(after)) return false;
  const mark = text[stop];
  if (mark !== ".") return true;
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, stop - 30), stop))?.[0].toLowerCase() ?? "";
  if (CLOSERS.test(text.slice(stop + 1, end))) return true;
  // "S. 56th Street": a quarter of the compass before a number opens a street.
  if (/^[nsew]$/.test(word) && /^\d/.test(after)) return false;
  if (/^\p{L}$/u.test(word)) return !/^\p{Lu}/u.test(after);
  // "U.S. marshals", "L.J. Voss": letters with stops end a sentence only before a word that opens one.
  if (/^\p{L}\.\p{L}$/u.test(word) && !ABBREVIATIONS_THAT_END.has(word)) return OPENS_A_SENTENCE.test(after);
  if (/^[ap]\.m$/.test(word) && AFTER_A_TIME.test(after)) return false;
  if (ENDS_TOO.has(word))
    return /^(?:["“‘(]?\p{Lu}|\d)/u.test(after) && !/^(?:["“‘(]?\p{Lu}[\p{L}'’-]*,? \d)/u.test(after);
  return !ABBREVIATIONS.has(word);
}

function push(spans: Span[], text: string, start: number, end: number, offset: number): void {
  let from = start;
  for (;;) {
    while (from < end && isSpace(text, from)) from++;
    if (from >= end) return;
    const cut = end - from > LONGEST_SENTENCE ? from + lengthOfCut(text.slice(from, from + LONGEST_SENTENCE + 1)) : end;
    let to = cut;
    while (isSpace(text, to - 1)) to--;
    spans.push({ start: offset + from, end: offset + to });
    from = cut;
  }
}

/** How much of a run that is too long goes before the last space that leaves it short enough; all but one without any. */
function lengthOfCut(run: string): number {
  const space = run.lastIndexOf(" ");
  return space > 0 ? space : LONGEST_SENTENCE;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

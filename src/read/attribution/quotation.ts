import type { Words } from "./cut-words.ts";

/** Not in a quotation; in one whose end is there; in one that goes on into the next paragraph; in one that nobody closes. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const GOES_ON = 2;
export const UNCLOSED = 3;
/** In a quotation that only its closing mark shows: it is taken to begin with the sentence. */
export const UNOPENED = 4;

/** Which words stand in quotation marks. The marks themselves count as inside. */
export interface Quotation {
  /** One of the states above, for each word. */
  readonly state: Uint8Array;
  /** For each word inside, the index of the mark that opens its quotation; -1 outside. */
  readonly opening: Int32Array;
  /** For each word inside, the index of the mark that closes it, or of the last word it holds; -1 outside. */
  readonly closing: Int32Array;
}

const STRAIGHT = 34;
const LEFT = 0x201c;
const RIGHT = 0x201d;
const LOW = 0x201e;

/**
 * Finds the double quotation marks that belong together, straight or curly, and `` with ''. A quotation ends at its
 * mark or with its paragraph; one left open goes on when the next paragraph begins with an opening mark, as newspapers
 * print it.
 */
export function quotationOf(words: Words): Quotation {
  const { count, paragraph } = words;
  const state = new Uint8Array(count);
  const opening = new Int32Array(count).fill(-1);
  const closing = new Int32Array(count).fill(-1);
  let open = -1;
  let free = 0;
  const close = (last: number, kind: number) => {
    for (let i = open; i <= last; i++) {
      state[i] = kind;
      opening[i] = open;
      closing[i] = last;
    }
    open = -1;
    free = last + 1;
  };
  for (let i = 0; i < count; i++) {
    if (open >= 0 && paragraph[i] !== paragraph[i - 1]) {
      const goesOn = paragraph[i] === (paragraph[i - 1] as number) + 1 && markAt(words, i, -1) === OPENS;
      close(i - 1, goesOn ? GOES_ON : UNCLOSED);
    }
    const mark = markAt(words, i, open);
    if (mark === CLOSES && open >= 0) close(i, INSIDE);
    else if (mark === CLOSES && i > 0 && endsWords(words, i - 1)) {
      open = sentenceStart(words, i, free);
      if (open < i) close(i, UNOPENED);
      else open = -1;
    } else if (mark === OPENS && open < 0) open = i;
  }
  if (open >= 0) close(count - 1, UNCLOSED);
  return { state, opening, closing };
}

/** A stop or comma stands right before the mark, as at the end of words quoted. */
function endsWords(words: Words, i: number): boolean {
  return words.spaced[i + 1] === 0 && ".,!?…".includes(words.text.charAt((words.end[i] as number) - 1));
}

function sentenceStart(words: Words, i: number, free: number): number {
  let start = i;
  while (start > free && words.sentence[start - 1] === words.sentence[i]) start--;
  return start;
}

const NO_MARK = 0;
const OPENS = 1;
const CLOSES = 2;

/** Whether a word is a quotation mark, and which way it faces; a straight one shows it by the spaces around it. */
function markAt(words: Words, i: number, open: number): number {
  const { text, start, end } = words;
  const at = start[i] as number;
  const unit = text.charCodeAt(at);
  if (unit === LEFT || unit === LOW) return open >= 0 && unit === LEFT && endsHere(words, i) ? CLOSES : OPENS;
  if (unit === RIGHT) return CLOSES;
  const pair = (end[i] as number) - at === 2;
  if (pair && unit === 96) return OPENS;
  if (pair && unit === 39) return CLOSES;
  if (unit !== STRAIGHT) return NO_MARK;
  if (open >= 0) return words.spaced[i] === 1 && beginsHere(words, i) ? OPENS : CLOSES;
  return endsHere(words, i) && words.spaced[i] === 0 ? CLOSES : OPENS;
}

/** No word stands right behind the mark. */
function endsHere(words: Words, i: number): boolean {
  return i + 1 >= words.count || words.spaced[i + 1] === 1 || words.paragraph[i + 1] !== words.paragraph[i];
}

/** A word stands right behind the mark. */
function beginsHere(words: Words, i: number): boolean {
  return !endsHere(words, i);
}

/** A word or a single mark of a text, `[start, end)` in UTF-16 units, and what the encoder is told about its looks. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Letter case + 3 × what stands before it + 9 × whether a double quotation is open: 0 to 17. */
  readonly feature: number;
}

const UNIT = /[\p{L}\p{N}]{1,10000}|\S/gu;
/** A word longer than this is cut, so that no text, however hostile, makes one endless unit. */
const LONGEST_WORD = 400;

/** The units of a text, in order. A double quotation left open ends with its paragraph. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let open = false;
  let before = 0;
  for (const found of text.matchAll(UNIT)) {
    const [whole] = found;
    for (let cut = 0; cut < whole.length; cut += LONGEST_WORD) {
      const word = whole.slice(cut, cut + LONGEST_WORD);
      const start = found.index + cut;
      const gap = text.slice(before, start);
      const gapKind = gap.includes("\n") || start === 0 ? 2 : gap === "" ? 0 : 1;
      if (gapKind === 2) open = false;
      const closes = word === "”" || (word === '"' && open);
      if (!closes && (word === "“" || word === '"')) open = true;
      units.push({
        start,
        end: start + word.length,
        word,
        feature: caseOf(word) + 3 * gapKind + 9 * Number(open || closes),
      });
      if (closes) open = false;
      before = start + word.length;
    }
  }
  return units;
}

/** 0 small letters, digits and marks; 1 a capital first; 2 capitals throughout. */
function caseOf(word: string): number {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return 0;
  return word.length > first.length && word === word.toUpperCase() ? 2 : 1;
}

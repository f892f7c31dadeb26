/** What kinds of characters there are, as far as cutting words goes. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const ASCII = new Uint8Array(128).fill(MARK);
for (let unit = 0; unit <= 32; unit++) ASCII[unit] = SPACE;
for (let unit = 48; unit <= 57; unit++) ASCII[unit] = DIGIT;
for (let unit = 65; unit <= 90; unit++) ASCII[unit] = LETTER;
for (let unit = 97; unit <= 122; unit++) ASCII[unit] = LETTER;

/** The kind of a code unit. Letters beyond ASCII are taken in wide ranges; halves of pairs are marks. */
export function kindOf(unit: number): number {
  if (unit < 128) return ASCII[unit] ?? MARK;
  if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029 || unit === 0x3000)
    return SPACE;
  if (unit === 0xfeff || unit === 0x85 || unit === 0x202f || unit === 0x205f) return SPACE;
  if (unit === 0xd7 || unit === 0xf7) return MARK;
  if (unit >= 0xc0 && unit < 0x2000) return LETTER;
  if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER;
  if ((unit >= 0x3040 && unit <= 0xd7ff) || (unit >= 0xf900 && unit <= 0xfdff)) return LETTER;
  return MARK;
}

/** Whether a code unit is a capital letter. */
export function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  return unit >= 0xc0 && unit < 0x2000 && isCapitalBeyondAscii(unit);
}

function isCapitalBeyondAscii(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** A code unit made small, and a curly apostrophe made straight. */
export function lowerUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019 || unit === 0x2018) return 39;
  if (unit < 0xc0 || unit >= 0x2000) return unit;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Whether a code unit is an apostrophe, straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

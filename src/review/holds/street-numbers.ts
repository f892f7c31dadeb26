/** A house's number in a text, and the block that is told in its place. */
export interface StreetNumber {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

const KIND =
  "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Ter|Circle|Cir|Trail|Highway|Hwy|Parkway|Pkwy|Loop|Alley)";
const WORD = "(?:\\p{Lu}[\\p{L}'’.-]{0,20}|\\d{1,3}(?:st|nd|rd|th))";
/** "1423 North Cedar Street, Apt. 4B", in capitals too. A year before a street ("on March 4, 2031, Cedar Street") is none: see BEFORE. */
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}$#.,/-])(?<number>\\d{1,5})(?:\\s?-\\s?\\d{1,5})?(?:[A-Za-z]|\\s?½)?\\s+(?=(?<street>${WORD}(?:\\s+${WORD}){0,4}?\\s+(?:${KIND}|${KIND.toUpperCase()})\\b))\\k<street>(?<unit>\\.?,?\\s+(?:Apt\\.?|Apartment|Unit|Suite|Ste\\.?|No\\.|#)\\s?[\\w-]{1,6})?`,
  "gu",
);
const BEFORE =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+$/i;

/** Every number of a house in a text, and the number of a flat behind it. The street stays. */
export function streetNumbers(text: string): StreetNumber[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap((found) => {
    const { number = "", street = "", unit } = found.groups ?? {};
    const { index } = found;
    if (BEFORE.test(text.slice(Math.max(0, index - 20), index))) return [];
    const streetAt = index + found[0].indexOf(street, number.length);
    const block = Math.floor(Number(number) / 100) * 100;
    const told: StreetNumber[] = [
      { start: index, end: streetAt, mark: block === 0 ? "unit block of " : `${block} block of ` },
    ];
    if (unit) {
      const end = index + found[0].length;
      told.push({ start: end - unit.length, end, mark: " [unit withheld]" });
    }
    return told;
  });
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const WORDS = new Map<string, number>([
  ["no", 0],
  ["none", 0],
  ["a", 1],
  ["an", 1],
  ["single", 1],
  ["both", 2],
  ["dozen", 12],
]);
for (const [i, unit] of UNITS.entries()) WORDS.set(unit, i);
for (const [i, ten] of TENS.entries()) {
  WORDS.set(ten, (i + 2) * 10);
  for (let one = 1; one < 10; one++) WORDS.set(`${ten}-${UNITS[one]}`, (i + 2) * 10 + one);
}

/** The number a word or figure stands for: "three" → 3, "twenty-two" → 22, "1,200" → 1200; null when it is none. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^\d[\d,]*$/.test(word) ? Number(word.replaceAll(",", "")) : null;
  return WORDS.get(word.toLowerCase()) ?? null;
}

/** A regular expression source that matches a whole number in figures or words, up to ninety-nine in words. */
export const NUMBER = `(?:\\d[\\d,]*|(?:${TENS.join("|")})(?:-(?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.join("|")})`;

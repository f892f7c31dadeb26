const twins = new WeakMap<RegExp, RegExp>();

/**
 * The twin of a pattern that runs faster: plain ranges of Latin letters stand in the place of `\p{L}` and its kin. Unicode
 * classes without case cost a tenth of all reading time, and English news names nobody in other scripts.
 */
export function latin(pattern: RegExp): RegExp {
  const known = twins.get(pattern);
  if (known) return known;
  const twin = pattern.unicode ? new RegExp(inLatin(pattern.source), pattern.flags.replace("u", "")) : pattern;
  twins.set(pattern, twin);
  return twin;
}

const RANGES: Readonly<Record<string, string>> = {
  "\\p{L}": "A-Za-z\\u00c0-\\u024f",
  "\\p{Lu}": "A-Z\\u00c0-\\u00de",
  "\\p{Ll}": "a-z\\u00df-\\u00ff",
  "\\p{N}": "0-9",
};

/** A pattern's source with its Unicode classes as plain ranges, bracketed where they do not stand in brackets already. */
export function inLatin(source: string): string {
  let inside = false;
  return source.replace(/\\p\{\w+\}|\\.|[[\]]/gs, (part) => {
    if (part === "[") inside = true;
    if (part === "]") inside = false;
    const range = RANGES[part];
    if (!range) return part;
    return inside ? range : `[${range}]`;
  });
}

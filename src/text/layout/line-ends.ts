/** What stands between the last word of a line and the first of the next once they are one text. */
export interface LineEnd {
  /** The last word as it is kept: without its hyphen where that only marks the break. */
  readonly word: string;
  readonly between: "" | " ";
}

const HYPHEN = /[-\u00ad\u2010\u2011]$/;
const SOFT_HYPHEN = "\u00ad";
/** First parts that English writes with a hyphen in front of almost any word. */
const PREFIXES = new Set(
  (
    "all anti body cross ex far first four full half high ill long low mid multi neo non off one quasi second self semi " +
    "seven short six ten third three two ultra use vice well year five eight nine twenty thirty forty fifty sixty seventy " +
    "eighty ninety"
  ).split(" "),
);
/** Ends of words that never follow a real hyphen, so that `short-` and `ly` are one word. */
const SUFFIX = /^(?:er|est|ly|ness|ing|ed|s|teen|teenth|ty|th|en|ened)\b/;

/** How often each word of a document occurs, in small letters, for the question which of two forms it uses. */
export class WordCounts {
  private readonly counts = new Map<string, number>();

  add(word: string): void {
    const plain = plainForm(word);
    this.counts.set(plain, (this.counts.get(plain) ?? 0) + 1);
  }

  of(word: string): number {
    return this.counts.get(plainForm(word)) ?? 0;
  }
}

/**
 * How a line that ends in `word` goes on with `next`. A hyphen stays when the document writes the word with it
 * elsewhere, or when it can only be a real one: before a capital or a digit, in a word that has another one, after a
 * prefix such as `self-`. Otherwise it marks the break of a word, and goes.
 */
export function lineEnd(word: string, next: string, counts: WordCounts): LineEnd {
  if (/\p{L}[—–]$/u.test(word)) return { word, between: /—$/.test(word) ? "" : " " };
  if (!HYPHEN.test(word) || !/[\p{L}\d][-\u00ad\u2010\u2011]$/u.test(word)) return { word, between: " " };
  const stem = word.slice(0, -1);
  if (word.endsWith(SOFT_HYPHEN)) return { word: stem, between: "" };
  // "pre- and post-incident": the hyphen hangs, the word does not go on.
  if (/^(?:and|or|to|und)$/.test(next)) return { word, between: " " };
  const [joined, hyphenated] = [counts.of(stem + next), counts.of(`${stem}-${next}`)];
  if (joined !== hyphenated) return joined > hyphenated ? { word: stem, between: "" } : { word, between: "" };
  const first = plainForm(stem);
  const isReal =
    !/^\p{Ll}/u.test(next) ||
    !/\p{L}$/u.test(stem) ||
    /-/.test(stem) ||
    /-\p{L}/u.test(next) ||
    (PREFIXES.has(first) && !SUFFIX.test(next));
  return isReal ? { word, between: "" } : { word: stem, between: "" };
}

function plainForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
}

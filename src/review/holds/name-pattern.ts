import { commonWords } from "./common-words.ts";
import { nameWords } from "./folded.ts";

/** What a name is looked for by, in folded text. */
export interface NamePattern {
  /** The first letters of its words: where none of them stands, neither does the name. */
  readonly begins: readonly string[];
  /** The whole name, in either order, however it is spaced, or run together as in a handle. */
  readonly whole: readonly RegExp[];
  /** Its words alone. */
  readonly parts: readonly NamePart[];
  /** The first letter of the first word, for "J. Marsh". */
  readonly initial: string;
}

export interface NamePart {
  readonly pattern: RegExp;
  readonly isFamily: boolean;
  /** A word that means something else too, or is so short that it may. */
  readonly isCommon: boolean;
}

/** Between two letters of a name a line may end, hyphenated; an apostrophe may stand there or not. */
const WITHIN = "(?:-[ \\t]{0,20}\\r?\\n[ \\t]{0,20}|')?";
/** Between two words of a name. */
const BETWEEN = "[^\\p{L}\\p{N}]{0,4}";
/** A middle name or initial, or a nickname in quotes. */
const MIDDLE = "(?:[^\\p{L}\\p{N}]{1,3}\\p{L}{1,15}[^\\p{L}\\p{N}]{1,3})?";
/** From this length on a name run together is looked for inside other words. */
const RUN_TOGETHER = 7;

/** The pattern of a name. `alsoCommon`: words that name somebody or something else of the case too. */
export function namePattern(name: string, alsoCommon: ReadonlySet<string>): NamePattern {
  const words = nameWords(name);
  const letters = words.map((word) => [...word].map(escaped).join(WITHIN));
  const [first = "", family = ""] = [letters[0], letters.at(-1)];
  const edges = (pattern: string, length: number) =>
    new RegExp(length >= RUN_TOGETHER ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
  const length = (words[0]?.length ?? 0) + (words.at(-1)?.length ?? 0);
  const whole =
    words.length < 2
      ? []
      : [
          edges(letters.join(BETWEEN), words.join("").length),
          edges(`${first}(?:${MIDDLE}|${BETWEEN})${family}`, length),
          edges(`${family}${BETWEEN}${first}`, length),
        ];
  return {
    whole,
    begins: words.map((word) => word.slice(0, 1)),
    initial: words[0]?.[0] ?? "",
    parts: words.flatMap((word, i) => {
      if (word.length < 2 || /^\p{N}+$/u.test(word)) return [];
      const isFamily = i > 0 && i === words.length - 1;
      const isCommon = word.length < 3 || commonWords.has(word) || alsoCommon.has(word);
      const plural = isCommon || !isFamily ? "" : "(?:e?s)?";
      return [{ pattern: new RegExp(`${letters[i]}${plural}`, "gu"), isFamily, isCommon }];
    }),
  };
}

/** Words that are held as they are, in any case and however they are spaced. */
export function wordsPattern(words: string): RegExp | null {
  const letters = nameWordsOf(words).map((word) => [...word].map(escaped).join(WITHIN));
  return letters.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])${letters.join("[^\\p{L}\\p{N}]{0,4}")}(?![\\p{L}\\p{N}])`, "gu");
}

function nameWordsOf(words: string): string[] {
  // Titles count here: what an editor gave is held whole.
  return words.split(/\s+/).flatMap((word) => {
    const parts = nameWords(`x ${word}`).slice(1);
    return parts.length > 0 ? parts : [word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")].filter(Boolean);
  });
}

function escaped(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

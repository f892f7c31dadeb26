const VOWELS = /[aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøœ]/i;
/** What no English or Spanish page of prose is without. */
const SMALL_WORDS = new Set(
  (
    "the of and to in a that for was on with as is by at he it his from be or an are this were she her had not they " +
    "de la que el en y los se del las un por con una su para es al lo"
  ).split(" "),
);

/** Of fewer words nothing can be said. */
const FEWEST = 40;
/** Hardly a word of any language in Latin letters is without a vowel; of letters put for others many are. */
const WITHOUT_VOWEL = { surely: 0.25, perhaps: 0.08 };
const SMALL_WORDS_OF_PROSE = 0.03;
/** Signs and figures within words, and stops on their own: a bad recogniser's work has many. */
const ODD = 0.15;

/**
 * Whether words are no language but rubbish: letters put for other letters, as fonts draw them that do not say what
 * they draw.
 */
export function isNoLanguage(words: readonly string[]): boolean {
  const plain = words.map((word) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
  const long = plain.filter((word) => /^[\p{Script=Latin}]{3,}$/u.test(word));
  if (long.length < FEWEST) return false;
  const without = long.filter((word) => !VOWELS.test(word)).length / long.length;
  const small = plain.filter((word) => SMALL_WORDS.has(word)).length / plain.length;
  return without > WITHOUT_VOWEL.surely || (without > WITHOUT_VOWEL.perhaps && small < SMALL_WORDS_OF_PROSE);
}

/** Whether words look as a bad recogniser leaves them. */
export function isBadlyRecognised(words: readonly string[]): boolean {
  if (words.length === 0 || isNoLanguage(words)) return true;
  const odd = words.filter((word) => /\p{L}[\d|\\~^{}<>_]+\p{L}|[|\\~^{}<>]|^[^\p{L}\p{N}&%$§•–—-]+$/u.test(word));
  return odd.length / words.length > ODD;
}

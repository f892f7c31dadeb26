import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** From how many guesses on, as a power of ten, a password is none that somebody comes upon who tries common ones. */
const GUESSES = 10;
/** How much of a password is looked at in one go: what takes more costs a server its time. */
const LOOKED_AT = 64;

let estimate: ZxcvbnFactory | null = null;

/**
 * Whether a password is soon come upon by whoever tries those of lists, common words, and both spelt with signs for letters: `P4ssw0rd-2031-dragon`. The lists, 49,000 passwords and
 * 7,800 words, come with a package: nothing is asked for elsewhere. One that is long is common only where both its ends are.
 */
export function isCommonPassword(password: string): boolean {
  // Its tables take some time and room to make, and most desks set a password once a month.
  estimate ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const letters = [...password];
  const ends = letters.length <= LOOKED_AT ? [letters] : [letters.slice(0, LOOKED_AT), letters.slice(-LOOKED_AT)];
  return ends.every((end) => (estimate?.check(end.join("")).guessesLog10 ?? 0) < GUESSES);
}

import { isCommonPassword } from "./common-password.ts";

/** Of how many characters a password must be when what is easily guessed in it is taken out. */
const LEAST_LEFT = 10;
/** How long a run of characters in an order that everybody knows is, before it counts as one character. */
const RUN = 4;

/** Orders that fingers and children know: the alphabet, digits, rows of keyboards. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "!@#$%^&*()",
].flatMap((row) => [row, [...row].reverse().join("")]);

/** Words that anybody would try here first. */
const OF_THIS_PLACE = ["answerable", "password"];

/**
 * Why a password is easily guessed, in a sentence; null where nothing speaks against it. Looks at repetition, at orders such as `12345` or `qwerty`, at
 * likeness to whose it is, and at lists of common passwords.
 */
export function weaknessOf(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): string | null {
  const plain = lettersOf(password);
  if (lengthLeft(plain) < LEAST_LEFT)
    return "This password repeats itself or runs along the alphabet, digits or keys. Take a few words that only you put together.";
  const words = [...lettersOfWords(name), ...lettersOfWords(email), ...OF_THIS_PLACE];
  const without = words
    .flatMap((word) => [word, [...word].reverse().join("")])
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ""), plain);
  if (lengthLeft(without) < LEAST_LEFT)
    return "This password is little more than your name, your address or the name of this place. Take a few words that only you put together.";
  if (isCommonPassword(password.normalize("NFKC")))
    return "This password is put together from common ones, which are tried first. Take a few words that only you put together.";
  return null;
}

/** What is compared: without cases, blanks, marks on letters. */
function lettersOf(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}

function lettersOfWords(words: string): string[] {
  return words
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(lettersOf)
    .filter((word) => word.length >= 3);
}

/** How many characters are left where a known order, and what stood before, count as one. */
function lengthLeft(words: string): number {
  const characters = [...words];
  let left = 0;
  for (let at = 0; at < characters.length; left++) {
    const run = Math.max(orderedFrom(characters, at), repeatedFrom(characters, at));
    at += run >= RUN ? run : 1;
  }
  return left;
}

/** How many characters from a place on follow one row of those that everybody knows. */
function orderedFrom(characters: readonly string[], at: number): number {
  const lengths = ROWS.map((row) => {
    const first = row.indexOf(characters[at] ?? "");
    let length = 0;
    while (first >= 0 && at + length < characters.length && row[first + length] === characters[at + length]) length++;
    return length;
  });
  return Math.max(...lengths);
}

/** How many characters from a place on stood earlier in the same order. */
function repeatedFrom(characters: readonly string[], at: number): number {
  let longest = 0;
  for (let start = 0; start < at; start++) {
    let length = 0;
    while (at + length < characters.length && characters[start + length] === characters[at + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

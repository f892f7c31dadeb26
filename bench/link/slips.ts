import { FORMS_OF_FIRST_NAMES } from "../../src/link/index.ts";
import type { Chance } from "../hostile/chance.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A word with one letter changed, left out, doubled or exchanged with the next. */
export function misspelled(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 1);
  const [before, letter = "", after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  const other = LETTERS[chance.below(26)] ?? "";
  return (
    [
      before + other + after,
      before + after,
      before + letter + letter + after,
      before + after.slice(0, 1) + letter + after.slice(1),
    ][chance.below(4)] ?? word
  );
}

const others = new Map<string, readonly string[]>();

/** Another first name that is used for a first name, or its first letters. */
export function otherForm(first: string, chance: Chance): string {
  const found = others.get(first) ?? othersOf(first.toLowerCase());
  others.set(first, found);
  const other = found.length > 1 ? chance.pick(found) : first.slice(0, 3);
  return other.charAt(0).toUpperCase() + other.slice(1);
}

function othersOf(first: string): string[] {
  const forms = FORMS_OF_FIRST_NAMES.get(first) ?? [];
  return [...FORMS_OF_FIRST_NAMES]
    .filter(([, heads]) => heads.some((head) => forms.includes(head)))
    .map(([name]) => name);
}

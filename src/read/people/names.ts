import type { PersonInText } from "../passage.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The people of a text by their names. "Ana M. Ruiz" is the "Ana Ruiz" of another sentence where nothing speaks against
 * it: given and family name are equal, and middle names and suffixes, where both have them. A father and his junior are
 * two where the text names both with their suffixes; a shorter name that fits two people is neither's.
 */
export class NamedPeople {
  private readonly exact = new Map<string, PersonInText>();
  private readonly byEnds = new Map<string, Parts[]>();

  find(name: string): PersonInText | undefined {
    const known = this.exact.get(name);
    if (known) return known;
    const parts = partsOf(name);
    const near = (this.byEnds.get(parts.ends) ?? []).filter((other) => mayBeOne(parts, other));
    const people = new Set(near.flatMap((other) => this.exact.get(other.name) ?? []));
    const [only] = people;
    return people.size === 1 ? only : undefined;
  }

  add(name: string, person: PersonInText): void {
    if (this.exact.has(name)) return;
    this.exact.set(name, person);
    const parts = partsOf(name);
    this.byEnds.set(parts.ends, [...(this.byEnds.get(parts.ends) ?? []), parts]);
  }
}

interface Parts {
  readonly name: string;
  /** Given and family name, by which two names may be one; a name of one word is nobody else's. */
  readonly ends: string;
  readonly middle: readonly string[];
  readonly suffix: string | null;
}

function partsOf(name: string): Parts {
  const words = name.toLowerCase().split(" ");
  const suffix = SUFFIX.test(words.at(-1) ?? "") ? (words.pop() ?? null) : null;
  const ends = words.length < 2 ? name : `${words[0]} ${words.at(-1)}`;
  return { name, ends, middle: words.slice(1, -1), suffix: suffix?.replace(".", "") ?? null };
}

function mayBeOne(one: Parts, other: Parts): boolean {
  if (one.suffix && other.suffix && one.suffix !== other.suffix) return false;
  const pairs = one.middle.map((word, i) => [word, other.middle[i] ?? word] as const);
  return pairs.every(([a, b]) => a === b || isInitial(a, b) || isInitial(b, a));
}

function isInitial(initial: string, word: string): boolean {
  return /^\p{L}\.?$/u.test(initial) && word.startsWith(initial.charAt(0));
}

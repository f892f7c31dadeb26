/** Bytes as the machine sees them: a letter in either case is 1 to 26, everything else is a gap. */
const GAP = 0;

/** States are kept as where their row begins in the table. */
const ROW_BITS = 5;

/**
 * A machine that finds any of a set of words in bytes in one pass: a table of states, each with where every letter leads
 * (Aho and Corasick). Words are in small letters; a space in one stands for any one byte that is no letter.
 */
export class WordMachine {
  readonly #next: Uint16Array;
  readonly #ends: Uint8Array;
  readonly #letters = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));
  readonly #all: number;

  /** Of each kind, the words that are one. */
  constructor(kinds: readonly (readonly string[])[]) {
    const { next, ends } = tableOf(trieOf(kinds));
    this.#next = next;
    this.#ends = ends;
    this.#all = (1 << kinds.length) - 1;
  }

  /** Whether bytes hold a word of every kind. Reads no further than it must. */
  findsAll(bytes: Uint8Array): boolean {
    const next = this.#next;
    const ends = this.#ends;
    const letters = this.#letters;
    // Before the first byte stands a gap, and behind the last.
    let state = next[GAP] as number;
    let kinds = 0;
    for (let i = 0; i < bytes.length; i++) {
      state = next[state | (letters[bytes[i] as number] as number)] as number;
      const found = ends[state >> ROW_BITS] as number;
      if (found !== 0) {
        kinds |= found;
        if (kinds === this.#all) return true;
      }
    }
    return (kinds | (ends[(next[state | GAP] as number) >> ROW_BITS] as number)) === this.#all;
  }
}

interface Trie {
  readonly children: readonly ReadonlyMap<number, number>[];
  /** For each state, the kinds of the words that end there, as bits. */
  readonly ends: readonly number[];
}

function trieOf(kinds: readonly (readonly string[])[]): Trie {
  const children: Map<number, number>[] = [new Map()];
  const ends = [0];
  for (const [kind, words] of kinds.entries())
    for (const word of words) {
      let state = 0;
      for (const letter of word) {
        const known = children[state]?.get(classOf(letter.charCodeAt(0)));
        if (known === undefined) {
          children[state]?.set(classOf(letter.charCodeAt(0)), children.length);
          children.push(new Map());
          ends.push(0);
        }
        state = known ?? children.length - 1;
      }
      ends[state] = (ends[state] ?? 0) | (1 << kind);
    }
  return { children, ends };
}

/** Where each state goes on each letter, falling back to the longest ending that is the beginning of a word. */
function tableOf(trie: Trie): { next: Uint16Array; ends: Uint8Array } {
  const { children } = trie;
  const next = new Uint16Array(children.length << ROW_BITS);
  const ends = Uint8Array.from(trie.ends);
  const fallback = new Uint16Array(children.length);
  const queue = [0];
  for (const state of queue) {
    const other = fallback[state] ?? 0;
    ends[state] = (ends[state] ?? 0) | (ends[other] ?? 0);
    for (let letter = 0; letter <= 26; letter++) {
      const inherited = state === 0 ? 0 : (next[(other << ROW_BITS) | letter] ?? 0);
      const child = children[state]?.get(letter);
      if (child !== undefined) {
        fallback[child] = inherited >> ROW_BITS;
        queue.push(child);
      }
      next[(state << ROW_BITS) | letter] = child === undefined ? inherited : child << ROW_BITS;
    }
  }
  return { next, ends };
}

function classOf(byte: number): number {
  const small = byte | 0x20;
  return byte >= 0x41 && small >= 0x61 && small <= 0x7a ? small - 0x60 : GAP;
}

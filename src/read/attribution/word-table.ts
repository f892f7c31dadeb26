import { mix } from "./hashing.ts";

/** A small number, 1 to 255, for each of some words; 0 for all other words. Words are known by their hash. */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly numbers: Uint8Array;
  private readonly mask: number;

  /** Takes the hashes of the words, each once, and the number of each. */
  constructor(words: Int32Array, numbers: Uint8Array) {
    let size = 2;
    while (size < words.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.numbers = new Uint8Array(size);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      let at = mix(word, 5) & this.mask;
      while (this.numbers[at] !== 0 && this.keys[at] !== word) at = (at + 1) & this.mask;
      this.keys[at] = word;
      this.numbers[at] = numbers[i] as number;
    }
  }

  /** The number of one word. */
  numberOf(word: number): number {
    let at = mix(word, 5) & this.mask;
    while (this.numbers[at] !== 0) {
      if (this.keys[at] === word) return this.numbers[at] as number;
      at = (at + 1) & this.mask;
    }
    return 0;
  }

  /** The number of each word. */
  numbersOf(words: Int32Array): Uint8Array {
    const found = new Uint8Array(words.length);
    for (let i = 0; i < words.length; i++) found[i] = this.numberOf(words[i] as number);
    return found;
  }
}

import { numbers } from "../numbers.ts";

/** Choices that are the same for the same seed and turn, whatever other turns were taken. */
export class Chance {
  readonly #next: () => number;

  constructor(seed: number, turn = 0) {
    this.#next = numbers(Math.imul(seed, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b));
  }

  /** A whole number from 0 up to, but not including, `limit`; 0 when there is no room. */
  below(limit: number): number {
    return Math.floor(this.#next() * Math.max(1, limit));
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError("There is nothing to pick from.");
    return list[this.below(list.length)] as T;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}

/** Steps one code unit into a running 32-bit hash (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16777619);
}

/** Where a running hash begins. */
export const HASH_START = -2128831035;

/** Joins two numbers into one 32-bit number that looks like neither; the order of the two matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  h ^= h >>> 13;
  return h | 0;
}

/** The hash of a whole lower-case word, as `cutWords` computes it for a token. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

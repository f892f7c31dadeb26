import { createHash } from "node:crypto";

/**
 * The roots of a tree that grows entry by entry (RFC 6962, section 2.1), kept as the roots of its full subtrees, the largest first. Written apart from
 * the code that publishes, and another way.
 */
export class GrowingTree {
  readonly #full: { readonly height: number; readonly hash: Buffer }[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(leaf: Buffer): void {
    let [height, hash] = [0, leaf];
    for (let last = this.#full.at(-1); last?.height === height; last = this.#full.at(-1)) {
      hash = joined(last.hash, hash);
      height++;
      this.#full.pop();
    }
    this.#full.push({ height, hash });
    this.#size++;
  }

  root(): Buffer {
    const [last, ...rest] = [...this.#full].reverse();
    if (!last) return createHash("sha256").digest();
    return rest.reduce((right, { hash }) => joined(hash, right), last.hash);
  }
}

/** The hash of an entry: its bytes behind a zero byte. */
export function leafOf(entry: Uint8Array): Buffer {
  return createHash("sha256")
    .update(Buffer.concat([Buffer.of(0), entry]))
    .digest();
}

function joined(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256")
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest();
}

/**
 * Whether a consistency proof leads from the root of a smaller tree to that of a larger one (RFC 9162, section 2.1.4.2). The whole log is
 * read here anyway; this is for those who have two heads and a proof only.
 */
export function isConsistent(
  smaller: { readonly size: number; readonly root: Buffer },
  larger: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (smaller.size === larger.size) return proof.length === 0 && smaller.root.equals(larger.root);
  if (smaller.size === 0 || smaller.size > larger.size) return smaller.size === 0 && proof.length === 0;
  const path = isPowerOfTwo(smaller.size) ? [smaller.root, ...proof] : [...proof];
  let [fn, sn] = [BigInt(smaller.size - 1), BigInt(larger.size - 1)];
  for (; fn & 1n; fn >>= 1n) sn >>= 1n;
  const [first, ...rest] = path;
  if (!first) return false;
  let [fr, sr] = [first, first];
  for (const hash of rest) {
    if (sn === 0n) return false;
    if (fn & 1n || fn === sn) {
      [fr, sr] = [joined(hash, fr), joined(hash, sr)];
      for (; fn !== 0n && !(fn & 1n); fn >>= 1n) sn >>= 1n;
    } else sr = joined(sr, hash);
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && fr.equals(smaller.root) && sr.equals(larger.root);
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

import { createHash } from "node:crypto";

/** A SHA-256 hash, 32 bytes. */
export type Hash = Buffer;

/** The hash of an entry (RFC 6962, section 2.1): its bytes behind a zero byte. */
export function leafHash(entry: Uint8Array): Hash {
  return createHash("sha256").update(LEAF).update(entry).digest();
}

/** The hash of a node from those of its two children: both behind a one byte. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash("sha256").update(NODE).update(left).update(right).digest();
}

/** The tree over some leaves (RFC 6962, section 2.1). What was worked out once is kept, so that roots, proofs and tiles of one log cost one pass. */
export class LeafTree {
  readonly size: number;
  readonly #leaves: readonly Hash[];
  readonly #known = new Map<number, Hash>();

  constructor(leaves: readonly Hash[]) {
    this.#leaves = leaves;
    this.size = leaves.length;
  }

  /** The root over the leaves from one to before another; that of no leaf is the hash of nothing. */
  root(from = 0, to = this.size): Hash {
    const leaf = this.#leaves[from];
    if (leaf === undefined || to === from) return createHash("sha256").digest();
    if (to - from === 1) return leaf;
    const key = from * 2 ** 26 + (to - from);
    const known = this.#known.get(key);
    if (known) return known;
    const middle = from + split(to - from);
    const root = nodeHash(this.root(from, middle), this.root(middle, to));
    this.#known.set(key, root);
    return root;
  }

  /** The proof that the tree over the first `size` leaves is the beginning of the whole one (RFC 6962, section 2.1.2). */
  proofFrom(size: number): Hash[] {
    if (size === 0 || size === this.size) return [];
    return this.#subproof(0, this.size, size, true);
  }

  #subproof(from: number, to: number, size: number, isWhole: boolean): Hash[] {
    if (size === to) return isWhole ? [] : [this.root(from, to)];
    const middle = from + split(to - from);
    return size <= middle
      ? [...this.#subproof(from, middle, size, isWhole), this.root(middle, to)]
      : [...this.#subproof(middle, to, size, false), this.root(from, middle)];
  }
}

/** The root of the tree over some leaves. */
export function treeRoot(leaves: readonly Hash[]): Hash {
  return new LeafTree(leaves).root();
}

/** The largest power of two below a count of at least two. */
function split(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

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

/** The root of the tree over some leaves (RFC 6962, section 2.1); that of no leaf is the hash of nothing. */
export function treeRoot(leaves: readonly Hash[], from = 0, to = leaves.length): Hash {
  const [first] = leaves.slice(from, from + 1);
  if (first === undefined || to === from) return createHash("sha256").digest();
  if (to - from === 1) return first;
  const middle = from + split(to - from);
  return nodeHash(treeRoot(leaves, from, middle), treeRoot(leaves, middle, to));
}

/** The proof that the tree over the first `size` leaves is the beginning of the whole one (RFC 6962, section 2.1.2). */
export function consistencyProof(leaves: readonly Hash[], size: number): Hash[] {
  if (size === 0 || size === leaves.length) return [];
  return subproof(leaves, 0, leaves.length, size, true);
}

function subproof(leaves: readonly Hash[], from: number, to: number, size: number, isWhole: boolean): Hash[] {
  if (size === to) return isWhole ? [] : [treeRoot(leaves, from, to)];
  const middle = from + split(to - from);
  return size <= middle
    ? [...subproof(leaves, from, middle, size, isWhole), treeRoot(leaves, middle, to)]
    : [...subproof(leaves, middle, to, size, false), treeRoot(leaves, from, middle)];
}

/** The largest power of two below a count of at least two. */
function split(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

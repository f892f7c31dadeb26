import type { Text } from "../model/index.ts";

/** Words in a shingle: few enough to survive editing, enough that two writers seldom share one by chance. */
const WORDS = 5;
const READ: ReadonlySet<string> = new Set(["title", "paragraph"]);

/**
 * The shingles of a text: every run of five words of its title and paragraphs, as sorted 32-bit hashes without repeats.
 * Two documents that share most of them tell one story (A. Broder, On the resemblance and containment of documents, 1997).
 */
export function shinglesOf(text: Text): number[] {
  const shingles = new Set<number>();
  const last: number[] = [];
  for (const block of text.blocks) {
    if (!READ.has(block.kind)) continue;
    for (const word of wordHashes(text.content.slice(block.start, block.end).toLowerCase())) {
      last.push(word);
      if (last.length > WORDS) last.shift();
      if (last.length === WORDS) shingles.add(combined(last));
    }
  }
  return [...Uint32Array.from(shingles).sort()];
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Each word, a run of letters and digits, as FNV-1a over its UTF-16 code units, 32 bits. */
function wordHashes(words: string): number[] {
  const hashes: number[] = [];
  let hash = BASIS;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (isOfWord(words, at, code)) hash = Math.imul(hash ^ code, PRIME);
    else if (hash !== BASIS) {
      hashes.push(hash >>> 0);
      hash = BASIS;
    }
  }
  if (hash !== BASIS) hashes.push(hash >>> 0);
  return hashes;
}

/** Plain letters and digits at once; for anything else, and for both halves of a pair, what Unicode says. */
function isOfWord(words: string, at: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && (words.codePointAt(at - 1) ?? 0) > 0xffff;
  return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(words.codePointAt(isSecondHalf ? at - 1 : at) ?? 0));
}

function combined(hashes: readonly number[]): number {
  let all = BASIS;
  for (const hash of hashes) {
    all = Math.imul(all ^ (hash & 0xffff), PRIME);
    all = Math.imul(all ^ (hash >>> 16), PRIME);
  }
  all ^= all >>> 15;
  return all >>> 0;
}

import type { Text } from "../model/index.ts";

/** Words in a shingle: few enough to survive editing, enough that two writers seldom share one by chance. */
const WORDS = 5;
const READ: ReadonlySet<string> = new Set(["title", "paragraph"]);

/**
 * The shingles of a text: every run of five words of its title and paragraphs, as sorted 32-bit hashes without repeats.
 * Two documents that share most of them tell one story (A. Broder, On the resemblance and containment of documents, 1997).
 */
export function shinglesOf(text: Text): number[] {
  const hashes = new Set<number>();
  const last: number[] = [];
  for (const block of text.blocks) {
    if (!READ.has(block.kind)) continue;
    for (const [word] of text.content
      .slice(block.start, block.end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu)) {
      last.push(hashOf(word));
      if (last.length > WORDS) last.shift();
      if (last.length === WORDS) hashes.add(combined(last));
    }
  }
  return [...Uint32Array.from(hashes).sort()];
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function combined(hashes: readonly number[]): number {
  let all = 0x811c9dc5;
  for (const hash of hashes) {
    all = Math.imul(all ^ (hash & 0xffff), 0x01000193);
    all = Math.imul(all ^ (hash >>> 16), 0x01000193);
  }
  all ^= all >>> 15;
  return all >>> 0;
}

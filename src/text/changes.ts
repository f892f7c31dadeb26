import { diffArrays, diffWordsWithSpace } from "diff";
import type { Text } from "../model/index.ts";

/** A run of words that two versions share, or that only the older (`removed`) or the newer (`added`) one has. */
export interface ChangedWords {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
}

/** One block that differs between two versions, as its words; a block that only one has is one run. */
export type Change = readonly ChangedWords[];

/**
 * What changed from one version of a document to the next: blocks that are in both are left out, and a block that was
 * rewritten shows which of its words. Lists of other stories and the like are left out as well.
 */
export function changesBetween(older: Text, newer: Text): Change[] {
  const changes: Change[] = [];
  const removed: string[] = [];
  for (const part of diffArrays(blocksOf(older), blocksOf(newer))) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) {
      for (const added of part.value) changes.push(rewritten(removed, added));
      changes.push(...removed.splice(0).map((words): Change => [{ kind: "removed", words }]));
    } else changes.push(...removed.splice(0).map((words): Change => [{ kind: "removed", words }]));
  }
  return [...changes, ...removed.map((words): Change => [{ kind: "removed", words }])];
}

/** The added block beside the removed one that it was made from, which is taken out; or by itself. */
function rewritten(removed: string[], added: string): Change {
  const at = removed.findIndex((words) => shared(words, added) > 0.5);
  if (at < 0) return [{ kind: "added", words: added }];
  const [before = ""] = removed.splice(at, 1);
  return diffWordsWithSpace(before, added).map(({ value, added: isNew, removed: isGone }) => ({
    kind: isNew ? "added" : isGone ? "removed" : "same",
    words: value,
  }));
}

/** The share of the shorter block's words that the other has too. */
function shared(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, a.size);
}

function wordsOf(block: string): Set<string> {
  return new Set(block.toLowerCase().match(/[\p{L}\p{N}]{1,9999}/gu) ?? []);
}

function blocksOf({ content, blocks }: Text): string[] {
  return blocks.filter(({ kind }) => kind !== "related").map(({ start, end }) => content.slice(start, end));
}

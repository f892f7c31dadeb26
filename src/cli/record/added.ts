import type { AddResult, BulkResult } from "../../flow/index.ts";
import type { UnreadableDocument } from "../../model/index.ts";

/** What adding came to, as people are told of it. */
export interface Added {
  readonly words: string;
  /** What could not be taken in, each to be told of by itself. */
  readonly unreadable: readonly UnreadableDocument[];
  /** Whether nothing was there at all. */
  readonly isEmpty: boolean;
}

/** What taking documents in came to. */
export function ofDocuments(result: AddResult, { queue }: { readonly queue?: boolean }): Added {
  const { added, known, read, passedOver, unreadable } = result;
  const parts = [
    count(added, "new document"),
    known > 0 ? `${known} already there` : "",
    queue ? "left to the workers" : `${read} read`,
    passedOver > 0 ? `${passedOver} passed over by the gate` : "",
    unreadable.length > 0 ? `${unreadable.length} could not be read` : "",
    ...casesIn(result, queue),
  ];
  return { words: inLine(parts), unreadable, isEmpty: added + known + passedOver + unreadable.length === 0 };
}

/** What taking files in whole came to. */
export function ofFiles(result: BulkResult, { queue }: { readonly queue?: boolean }): Added {
  const { files, before, added, known, read, passedOver, refused, unreadable } = result;
  const parts = [
    `${count(files, "file")} ${queue ? "left to the workers" : "taken in"}`,
    before > 0 ? `${before} taken in before` : "",
    unreadable.length > 0 ? `${count(unreadable.length, "file")} could not be taken in` : "",
    queue ? "" : count(added, "new document"),
    known > 0 ? `${known} already there` : "",
    passedOver > 0 ? `${passedOver} passed over by the gate` : "",
    queue ? "" : `${read} read`,
    refused > 0 ? `${refused} could not be got or read` : "",
    ...casesIn(result, queue),
  ];
  return { words: inLine(parts), unreadable, isEmpty: files + before + unreadable.length === 0 };
}

function casesIn({ made, gone }: Pick<AddResult, "made" | "gone">, queue = false): string[] {
  return [
    queue ? "" : `${count(made, "case file")} made or changed`,
    gone > 0 ? `${count(gone, "case")} joined to others` : "",
  ];
}

function inLine(parts: readonly string[]): string {
  return parts.filter(Boolean).join(", ");
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

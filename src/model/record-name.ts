import { Misuse } from "./errors.ts";
import type { RecordId } from "./source-record.ts";

/** The source of our own cases among the lists. */
export const OWN_SOURCE = "answerable";

/** A record in one word, as people type it and files show it: `post:1234`. No source's name holds a colon; a key may. */
export function recordName({ source, key }: RecordId): string {
  return `${source}:${key}`;
}

/** The record that a word names. Refused, as a misuse, where no source or no key is in it. */
export function namedRecord(name: string): RecordId {
  const colon = name.indexOf(":");
  if (colon < 1 || colon === name.length - 1)
    throw new Misuse(`“${name}” names no record. Write the source and the key with a colon between, as post:1234.`);
  return { source: name.slice(0, colon), key: name.slice(colon + 1) };
}

/** The order of records everywhere: by source, then by key, each by code units. */
export function inOrder(a: RecordId, b: RecordId): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

/** Two records as one word, whichever is named first. */
export function pairName({ left, right }: { readonly left: RecordId; readonly right: RecordId }): string {
  const [first, second] = inOrder(left, right) <= 0 ? [left, right] : [right, left];
  return JSON.stringify([first.source, first.key, second.source, second.key]);
}

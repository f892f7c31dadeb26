import {
  type Captured,
  type CaptureOptions,
  captureAll,
  captureFeed,
  captureHanded,
  type FeedLook,
  type Followed,
  type Handed,
} from "../../capture/index.ts";
import type { Sha256, UnreadableDocument } from "../../model/index.ts";
import type { Known } from "../read-captured.ts";
import { keepDocuments } from "./keep-documents.ts";
import { refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";

/** What was kept, and what could not be, each with the reason. Nothing is read yet. */
export interface TakenIn {
  readonly documents: readonly { readonly id: Sha256; readonly source: string; readonly isNew: boolean }[];
  readonly refused: readonly { readonly source: string; readonly code: string; readonly reason: string }[];
}

/** How something is taken in. */
export interface TakingIn {
  readonly known?: Known;
  readonly capture?: CaptureOptions;
  /** Ends it: what was got is kept, and no more is got. */
  readonly stopped?: AbortSignal;
}

/** Keeps bytes that were handed over, for good, with the documents that are in them. */
export function takeInHanded(record: OpenRecord, handed: Iterable<Handed>, how: TakingIn = {}): Promise<TakenIn> {
  return takeIn(record, captureHanded(handed, how.capture), how);
}

/** Gets addresses and keeps what they answer with. */
export function takeInAddresses(
  record: OpenRecord,
  addresses: readonly string[],
  how: TakingIn = {},
): Promise<TakenIn> {
  return takeIn(record, captureAll(addresses.filter(isWebAddress), how.capture), how);
}

/** Looks at a feed, and keeps the pages of the entries that are new. `look` says what to know of it next time. */
export function takeInFeed(
  record: OpenRecord,
  address: string,
  followed: Followed,
  look: FeedLook,
  how: TakingIn = {},
): Promise<TakenIn> {
  return takeIn(record, captureFeed(address, followed, look, how.capture), how);
}

async function takeIn(
  record: OpenRecord,
  items: AsyncIterable<Captured | UnreadableDocument>,
  { known, stopped }: TakingIn,
): Promise<TakenIn> {
  const documents: TakenIn["documents"][number][] = [];
  const { unreadable } = await keepDocuments(record, until(items, stopped), {
    ...known,
    onKept: (kept) => documents.push(kept),
  });
  const refused = unreadable.map((one) => {
    const { source, code, reason } = refusalOf(one, null);
    return { source, code, reason };
  });
  return { documents, refused };
}

async function* until<T>(items: AsyncIterable<T>, stopped: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    if (stopped?.aborted) return;
  }
}

/** Never a path of this machine: what people send over the web names no file here. */
function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address);
}

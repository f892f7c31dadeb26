import type { Waiting } from "../../review/index.ts";
import type { Store, WaitingFilter } from "../../store/index.ts";
import { withLines } from "./with-lines.ts";

/** Something that waits for an editor, with the title of its case; null where it is about none. */
export type WaitingLine = Waiting & { readonly title: string | null };

/** A page of what waits for an editor. */
export interface WaitingLines {
  /** What matters most first. */
  readonly items: readonly WaitingLine[];
  /** How much waits of what was asked for, on all pages. */
  readonly total: number;
  /** How much waits of each kind in the case or record that was asked for, whatever kinds were. */
  readonly kinds: Readonly<Partial<Record<Waiting["kind"], number>>>;
}

/**
 * A page of what waits for an editor, what matters most first, of one case or of some kinds where these are given. It opens no case file: what
 * waits is worked out when a case file is made, by the usual policy of holds.
 */
export async function waitingLines(store: Store, filter: WaitingFilter = {}): Promise<WaitingLines> {
  await withLines(store);
  const { items, ...counts } = await store.waitingPage(filter);
  return { items: items as readonly WaitingLine[], ...counts };
}

/** What waits for an editor in all cases of a record, what matters most first. */
export async function whatWaits(store: Store): Promise<Waiting[]> {
  const { items } = await waitingLines(store, { limit: ALL });
  return items.map(({ kind, weight, caseId, about, because }) => ({ kind, weight, caseId, about, because }));
}

const ALL = 100_000_000;

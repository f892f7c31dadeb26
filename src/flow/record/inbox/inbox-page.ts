import type { CaseFile } from "../../../model/index.ts";
import type { Store, WaitingFilter } from "../../../store/index.ts";
import { type WaitingLine, type WaitingLines, waitingLines } from "../what-waits.ts";
import type { MatterAsked } from "./matter.ts";
import { type UncheckedClaims, uncheckedClaims } from "./unchecked-claims.ts";
import { whatIsMeant } from "./what-is-meant.ts";

/** Something that waits, with what it is about. */
export type InboxItem = WaitingLine & {
  /** What of the case is looked at to decide it; null without a case. */
  readonly matter: MatterAsked | null;
  /** That in words: "Weapon of Tobin Westergaard: knife; phone". */
  readonly words: string | null;
};

/** Some of what waits for an editor, with what it is about. */
export interface InboxPage extends Omit<WaitingLines, "items"> {
  readonly items: readonly InboxItem[];
  /** What no editor has checked yet, told where nothing waits; else null. */
  readonly unchecked: UncheckedClaims | null;
}

/** A page of what waits for an editor, what matters most first. Only the cases of this page are opened. */
export async function inboxPage(store: Store, filter: WaitingFilter = {}): Promise<InboxPage> {
  const { items, ...counts } = await waitingLines(store, filter);
  const isQuiet = Object.keys(counts.kinds).length === 0;
  const unchecked = isQuiet ? await uncheckedClaims(store, filter.case) : null;
  return { items: await withMeaning(store, items), ...counts, unchecked };
}

async function withMeaning(store: Store, items: readonly WaitingLine[]): Promise<InboxItem[]> {
  const files = new Map<string, CaseFile>();
  for (const id of new Set(items.flatMap(({ caseId }) => caseId ?? []))) {
    const kept = await store.findCase(id);
    if (kept) files.set(id, kept.file);
  }
  const alike = new Map<string, number>();
  return items.map((item) => {
    const file = files.get(item.caseId ?? "");
    if (!file) return { ...item, matter: null, words: null };
    const key = [item.caseId, item.kind, item.about].join(" ");
    const nth = alike.get(key) ?? 0;
    alike.set(key, nth + 1);
    return { ...item, ...whatIsMeant(item, file, nth) };
  });
}

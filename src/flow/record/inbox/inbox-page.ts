import type { CaseFile } from "../../../model/index.ts";
import type { Waiting } from "../../../review/index.ts";
import type { Store } from "../../../store/index.ts";
import { whatWaits } from "../what-waits.ts";
import type { MatterAsked } from "./matter.ts";
import { whatIsMeant } from "./what-is-meant.ts";

/** What of all that waits is wanted. */
export interface InboxFilter {
  readonly case?: string;
  readonly kinds?: readonly Waiting["kind"][];
  /** 50 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Something that waits, with what it is about. */
export interface InboxItem extends Waiting {
  /** The title of its case; null where it is about none. */
  readonly title: string | null;
  /** What of the case is looked at to decide it; null without a case. */
  readonly matter: MatterAsked | null;
  /** That in words: "Weapon of Tobin Westergaard: knife; phone". */
  readonly words: string | null;
}

/** Some of what waits for an editor, what matters most first. */
export interface InboxPage {
  readonly items: readonly InboxItem[];
  /** How much waits of what was asked for, on all pages. */
  readonly total: number;
  /** How much waits of each kind, whatever kinds were asked for. */
  readonly kinds: Readonly<Partial<Record<Waiting["kind"], number>>>;
}

/** A page of what waits for an editor. */
export async function inboxPage(store: Store, filter: InboxFilter = {}): Promise<InboxPage> {
  const { kinds, limit = 50, offset = 0 } = filter;
  const all = (await whatWaits(store)).filter(({ caseId }) => filter.case === undefined || caseId === filter.case);
  const counts: Partial<Record<Waiting["kind"], number>> = {};
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1;
  const wanted = all.filter(({ kind }) => !kinds?.length || kinds.includes(kind));
  const items = wanted.slice(offset, offset + limit);
  return { items: await withMeaning(store, items), total: wanted.length, kinds: counts };
}

async function withMeaning(store: Store, items: readonly Waiting[]): Promise<InboxItem[]> {
  const files = new Map<string, CaseFile>();
  for (const id of new Set(items.flatMap(({ caseId }) => caseId ?? []))) {
    const kept = await store.findCase(id);
    if (kept) files.set(id, kept.file);
  }
  const alike = new Map<string, number>();
  return items.map((item) => {
    const file = files.get(item.caseId ?? "");
    if (!file) return { ...item, title: null, matter: null, words: null };
    const key = [item.caseId, item.kind, item.about].join(" ");
    const nth = alike.get(key) ?? 0;
    alike.set(key, nth + 1);
    return { ...item, title: file.title, ...whatIsMeant(item, file, nth) };
  });
}

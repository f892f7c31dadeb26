import { queryOptions } from "@tanstack/react-query";
import type { CameIn, Inbox, InboxItem, WaitingKind } from "../../../contract/inbox.ts";
import { ask } from "../../ask.ts";
import type { MatterKey } from "../../parts/decide/decide-query.ts";

/** What is listed: what waits, of all kinds or of one, or the documents as they came in. */
export interface InboxSearch {
  readonly kind?: WaitingKind | typeof CAME_IN;
  readonly case?: string;
  /** The item that is looked at, by its key. */
  readonly item?: string;
  /** How many are listed before those shown. */
  readonly from?: number;
}

export const CAME_IN = "came in";
export const PAGE = 50;

export const KINDS: readonly WaitingKind[] = [
  "name held",
  "age in doubt",
  "verified and contradicted",
  "decision without effect",
  "disputed",
  "overdue",
  "new documents",
  "read unsurely",
  "one unsure account",
];

export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const words = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const kind = [...KINDS, CAME_IN].find((each) => each === search.kind) as InboxSearch["kind"];
  const [of, item] = [words(search.case), words(search.item)];
  const from = Number.isInteger(search.from) && Number(search.from) > 0 ? Number(search.from) : undefined;
  return { ...(kind && { kind }), ...(of && { case: of }), ...(item && { item }), ...(from && { from }) };
}

/** One line of the list. */
export interface Line {
  readonly key: string;
  readonly kind: string;
  /** What it is about, in words; empty where it is about no case. */
  readonly words: string;
  /** The title of its case, or where a document came from. */
  readonly title: string;
  readonly because: string;
  /** What is looked at; null where there is nothing to look at but this line. */
  readonly matter: MatterKey | null;
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly total: number;
  readonly kinds: Inbox["kinds"];
  readonly unchecked: Inbox["unchecked"];
}

export function inboxQuery({ kind, case: of, from = 0 }: InboxSearch) {
  return queryOptions({
    queryKey: ["inbox", kind ?? null, of ?? null, from],
    queryFn: async ({ signal }): Promise<Lines> => {
      if (kind === CAME_IN) {
        const { documents, total } = await ask<CameIn>("/api/inbox/documents", { limit: PAGE, offset: from }, signal);
        return { lines: documents.map(lineOfDocument), total, kinds: {}, unchecked: null };
      }
      const { items, ...counts } = await ask<Inbox>(
        "/api/inbox",
        { kind, case: of, limit: PAGE, offset: from },
        signal,
      );
      return { lines: items.map(lineOfItem), ...counts };
    },
  });
}

function lineOfItem({ kind, caseId, about, because, title, words, matter }: InboxItem): Line {
  return {
    key: [kind, caseId ?? "", about, matter?.about ?? ""].join("|"),
    kind,
    title: title ?? "No case",
    words: words ?? "",
    because,
    matter: caseId === null ? null : { case: caseId, ...matter },
  };
}

function lineOfDocument({ id, title, origin, unread, isRead, cases }: CameIn["documents"][number]): Line {
  const [first] = cases;
  const put = cases.map((each) => `“${each.title}”${each.because ? `, because ${each.because}` : ""}`).join("; ");
  return {
    key: id,
    kind: unread !== null ? "not read" : isRead ? "read" : "waits to be read",
    title: origin,
    words: title,
    because: unread ?? (first ? `Put into ${put}.` : isRead ? "It is about no case." : "It waits to be read."),
    matter: first ? { case: first.id, document: id } : null,
  };
}

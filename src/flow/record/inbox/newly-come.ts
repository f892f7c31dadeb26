import type { Sha256 } from "../../../model/index.ts";
import { documentOrigin, documentTitle } from "../../../publish/index.ts";
import type { Store } from "../../../store/index.ts";

/** A document that came in, and what became of it. */
export interface NewlyCome {
  readonly id: Sha256;
  readonly title: string;
  readonly origin: string;
  /** When it came into the record, an ISO 8601 instant. */
  readonly added: string;
  readonly mediaType: string;
  /** Why it could not be read; null where it was, or still waits. */
  readonly unread: string | null;
  readonly isRead: boolean;
  /** The cases that it is put into, each with the reasons. */
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly because: string | null;
    readonly share: "whole" | "main" | "also";
    /** How many claims of the case rest on it. */
    readonly claims: number;
  }[];
}

/** The documents that came in, the last first: into which cases they were put and why, and what could not be read. */
export async function newlyCome(
  store: Store,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly documents: NewlyCome[]; readonly total: number }> {
  const { documents, total } = await store.cameIn(page);
  const told: NewlyCome[] = [];
  for (const { id, source, ...one } of documents) {
    const cases: NewlyCome["cases"][number][] = [];
    let [title, origin] = [source, one.isRead ? "of no case" : "not read"];
    for (const caseId of await store.casesHolding([id])) {
      const kept = await store.findCase(caseId);
      if (!kept) continue;
      const document = kept.documents.find((each) => each.id === id);
      [title, origin] = [documentTitle(id, document), documentOrigin(document)];
      const member = kept.file.membership.find((each) => each.document === id);
      cases.push({
        id: kept.file.id,
        title: kept.file.title,
        because: member?.because ?? null,
        share: member?.share ?? "whole",
        claims: kept.file.claims.filter(({ evidence }) => evidence.some((each) => each.document === id)).length,
      });
    }
    const { refused, ...rest } = one;
    told.push({ id, title, origin, ...rest, unread: refused, cases });
  }
  return { documents: told, total };
}

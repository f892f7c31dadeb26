import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** Something that waits for an editor, to be kept. */
export interface NewWaiting {
  readonly kind: string;
  /** From 0 to 100. */
  readonly weight: number;
  readonly caseId: string | null;
  readonly about: string;
  readonly because: string;
}

/** What waits that is wanted. */
export interface WaitingFilter {
  readonly case?: string;
  readonly kinds?: readonly string[];
  /** 50 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Some of what waits, what matters most first, with how much waits in all. */
export interface WaitingPage {
  /** Each with the title of its case; null where it is about none. */
  readonly items: readonly (NewWaiting & { readonly title: string | null })[];
  readonly total: number;
  /** How much waits of each kind, whatever kinds were asked for. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** The owner of what waits for want of effect of a decision. */
export function ownerOf(decision: number): string {
  return `decision ${decision}`;
}

/** Puts what waits of one owner in place of what waited before. */
export async function replaceWaiting(
  tx: Transaction<Tables>,
  owner: string,
  items: readonly NewWaiting[],
): Promise<void> {
  await tx.deleteFrom("waiting").where("owner", "=", owner).execute();
  await insertWaiting(tx, owner, items);
}

/** Puts what waits of one owner of whom nothing waits. */
export async function insertWaiting(
  tx: Transaction<Tables>,
  owner: string,
  items: readonly NewWaiting[],
): Promise<void> {
  if (items.length === 0) return;
  await tx
    .insertInto("waiting")
    .values(
      items.map(({ caseId, kind, weight, about, because }, position) => ({
        owner,
        position,
        case_id: caseId,
        kind,
        weight,
        about,
        because,
        place: `${caseId} ${kind} ${about}`,
      })),
    )
    .execute();
}

/** A page of what waits. */
export async function waitingPage(db: Kysely<Tables>, filter: WaitingFilter): Promise<WaitingPage> {
  const { kinds, limit = 50, offset = 0 } = filter;
  let counted = db.selectFrom("waiting").select(["kind", ({ fn }) => fn.countAll<number>().as("count")]);
  let page = db
    .selectFrom("waiting")
    .leftJoin("case_line", "case_line.case_id", "waiting.case_id")
    .select(["waiting.kind", "weight", "waiting.case_id", "about", "because", "title"])
    .orderBy("weight", "desc")
    .orderBy("place")
    .orderBy("position")
    .limit(limit)
    .offset(offset);
  if (filter.case !== undefined) {
    counted = counted.where("case_id", "=", filter.case);
    page = page.where("waiting.case_id", "=", filter.case);
  }
  if (kinds?.length) page = page.where("waiting.kind", "in", kinds);
  const counts = (await counted.groupBy("kind").orderBy("kind").execute()).map(
    ({ kind, count }) => [kind, Number(count)] as const,
  );
  const rows = await page.execute();
  return {
    items: rows.map(({ kind, weight, case_id, ...row }) => ({ kind, weight, caseId: case_id, ...row })),
    total: counts.reduce((sum, [kind, count]) => (!kinds?.length || kinds.includes(kind) ? sum + count : sum), 0),
    kinds: Object.fromEntries(counts),
  };
}

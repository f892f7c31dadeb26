import type { CaseFile } from "../../../model/index.ts";
import type { Store } from "../../../store/index.ts";

/** What of a record stands as software read it. */
export interface UncheckedClaims {
  /** How many cases have a fact that no editor verified. */
  readonly cases: number;
  /** How many claims of theirs no editor made, and rest in no fact that one verified; null where the cases are too many to be opened. */
  readonly claims: number | null;
}

/** How many cases are opened to count what is in them. */
const OPENED = 50;

/** What no editor has checked yet, in a record or in one case of it. */
export async function uncheckedClaims(store: Store, id?: string): Promise<UncheckedClaims> {
  const { count, some } = await store.unverifiedCases(OPENED, id);
  if (count > some.length) return { cases: count, claims: null };
  let claims = 0;
  for (const each of some) {
    const kept = await store.findCase(each);
    if (kept) claims += uncheckedIn(kept.file);
  }
  return { cases: count, claims };
}

function uncheckedIn({ claims, facts }: CaseFile): number {
  const verified = new Set(
    facts.flatMap(({ status, accounts }) =>
      status === "verified" ? accounts.flatMap((account) => account.claims) : [],
    ),
  );
  return claims.filter(({ id, reader }) => reader.kind !== "editor" && !verified.has(id)).length;
}

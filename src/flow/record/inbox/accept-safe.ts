import type { FieldName } from "../../../model/index.ts";
import { describePeople, describeValue } from "../../../publish/index.ts";
import { notInBulk, onFact } from "../../../review/index.ts";
import type { Store } from "../../../store/index.ts";
import { type Deciding, decide, type Outcome } from "../decide.ts";

/** A fact as somebody saw it who accepts it together with others. */
export interface FactSeen {
  readonly case: string;
  readonly about: string | null;
  /** The claims of its account. */
  readonly claims: readonly string[];
}

/** A fact that can be accepted together with others, in words. */
export interface SafeFact extends FactSeen {
  readonly title: string;
  readonly person: string | null;
  readonly value: string;
  /** The words that it rests on, of the first claim. */
  readonly words: string;
  readonly status: "reported" | "corroborated";
}

/** How many cases are looked at for one answer. */
const CASES = 200;

/** Facts of one field that can be accepted together: nobody says otherwise, and all was read surely. Of one case, or of the latest. */
export async function safeFacts(store: Store, field: FieldName, inCase: string | null): Promise<SafeFact[]> {
  const ids = inCase === null ? await casesWith(store, field) : [inCase];
  const found: SafeFact[] = [];
  for (const id of ids) {
    const file = (await store.findCase(id))?.file;
    if (!file) continue;
    const names = describePeople(file.people);
    for (const fact of file.facts) {
      const [account] = fact.accounts;
      if (fact.field !== field || !account || notInBulk(fact, file) !== null) continue;
      const claim = file.claims.find((each) => each.id === account.claims[0]);
      found.push({
        case: file.id,
        title: file.title,
        about: fact.about,
        person: fact.about === null ? null : (names.get(fact.about) ?? fact.about),
        claims: account.claims,
        value: describeValue(account.value, field),
        words: claim?.evidence[0]?.exact ?? "",
        status: fact.status as SafeFact["status"],
      });
    }
  }
  return found;
}

async function casesWith(store: Store, field: FieldName): Promise<string[]> {
  const lines = [
    ...(await store.listCases({ field, status: "reported", limit: CASES })),
    ...(await store.listCases({ field, status: "corroborated", limit: CASES })),
  ];
  return [...new Set(lines.map(({ id }) => id))].slice(0, CASES);
}

/**
 * Accepts facts of one field, each by a decision of its own, and says of each what came of it. One that is contested, was not read surely, or is not as it
 * was seen is refused, whatever becomes of the others.
 */
export async function acceptSafe(
  store: Store,
  field: FieldName,
  facts: readonly FactSeen[],
  deciding: Deciding,
): Promise<(FactSeen & { readonly outcome: Outcome })[]> {
  const done: (FactSeen & { readonly outcome: Outcome })[] = [];
  for (const seen of facts) done.push({ ...seen, outcome: await acceptOne(store, field, seen, deciding) });
  return done;
}

async function acceptOne(store: Store, field: FieldName, seen: FactSeen, deciding: Deciding): Promise<Outcome> {
  const refused = (why: string): Outcome => ({ outcome: "refused", why });
  const file = (await store.findCase(seen.case))?.file;
  if (!file) return refused(`There is no case ${seen.case}.`);
  const fact = file.facts.find((each) => each.field === field && each.about === seen.about);
  if (!fact) return refused(`Case ${file.id} has no such fact any more.`);
  const why = notInBulk(fact, file);
  if (why !== null) return refused(why);
  const claims = fact.accounts[0]?.claims ?? [];
  if (claims.length !== seen.claims.length || claims.some((id) => !seen.claims.includes(id)))
    return refused("It is not as you saw it any more: look at it again.");
  return decide(
    store,
    { kind: "accept", body: { version: 1, on: onFact(file, field, fact.about), claims: [...claims] } },
    deciding,
  );
}

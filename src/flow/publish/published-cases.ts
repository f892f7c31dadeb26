import type { Standing } from "../../model/index.ts";
import type { PublishedCase } from "../../publish/index.ts";
import { type HoldPolicy, withHolds } from "../../review/index.ts";
import type { KeptCase, Store } from "../../store/index.ts";
import { type HoldInForce, holdsInWords } from "../record/case-page/holds-in-force.ts";
import type { KeyedCase } from "./case-keys.ts";

/** A case in its public form, and what puts marks for what is held into any other line about it. */
export interface PublicCase extends PublishedCase {
  readonly marked: (line: string) => string;
}

/** A case that was made public: null for one that is held whole, or is no more since it was listed. */
export interface LookedAtCase {
  readonly keyed: KeyedCase;
  readonly published: PublicCase | null;
  readonly holds: readonly HoldInForce[];
}

/** How many cases are asked for at once. */
const AT_ONCE = 40;

/** Some cases in their public form, in their order, each with what of it is held. */
export async function* publishedCases(
  store: Store,
  wanted: readonly KeyedCase[],
  policy: HoldPolicy,
  standing: readonly Standing[],
): AsyncGenerator<LookedAtCase> {
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const kept = await store.casesNow([...new Set(some.flatMap(({ id, near }) => [id, ...near]))]);
    const texts = await store.contentsOf([...new Set(some.flatMap(({ id }) => kept.get(id)?.file.documents ?? []))]);
    for (const keyed of some) {
      const own = kept.get(keyed.id);
      yield {
        keyed,
        published: own ? publicForm(own, keyed, kept, texts, policy, standing) : null,
        holds: own ? holdsInWords(own, texts, standing, policy) : [],
      };
    }
  }
}

function publicForm(
  { file, documents }: KeptCase,
  { near }: KeyedCase,
  kept: ReadonlyMap<string, KeptCase>,
  texts: Parameters<typeof withHolds>[1],
  policy: HoldPolicy,
  standing: readonly Standing[],
): PublicCase | null {
  const { cases, marked } = withHolds(
    { schema: "answerable/cases@1", documents: [...documents], cases: [file], unread: [], unrelated: [] },
    texts,
    standing,
    policy,
    near.flatMap((id) => kept.get(id)?.file ?? []),
  );
  const [shown] = cases.cases;
  if (!shown) return null;
  return {
    file: shown,
    documents: new Map(cases.documents.map((document) => [document.id, document])),
    marked: marked.get(file.id) ?? ((line) => line),
  };
}

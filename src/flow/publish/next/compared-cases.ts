import { type Sha256, sha256Of } from "../../../model/index.ts";
import { caseOfPath } from "../../../publish/index.ts";
import type { HoldPolicy } from "../../../review/index.ts";
import type { Store } from "../../../store/index.ts";
import { caseData } from "../case-files.ts";
import { pathOfCase } from "../case-in-folder.ts";
import type { KeyedCase } from "../case-keys.ts";
import { type HeldCount, heldCount } from "../held-count.ts";
import type { KeyedRecord } from "../keyed-record.ts";
import type { Known, KnownCase } from "../known-cases.ts";
import { type LookedAtCase, publishedCases } from "../published-cases.ts";

/** A case that would be new or changed, as readers would see it, with what is held in it. */
export type CaseToCome = Pick<LookedAtCase, "holds"> & { readonly published: NonNullable<LookedAtCase["published"]> };

/** How the cases of a record differ from those of its last release. */
export interface Compared {
  readonly brought: number;
  readonly changed: number;
  /** Some of those that would be new, and of those that would change, at most as many as were asked for. */
  readonly some: { readonly brought: readonly CaseToCome[]; readonly changed: readonly CaseToCome[] };
  /** The ids of those that are published and would be no more. */
  readonly withdrawn: readonly string[];
  /** Those that may differ and were not looked at, since they are too many: all of them may be new, or changed. */
  readonly notLookedAt: { readonly brought: number; readonly changed: number };
  /** Whether every case is as it was published, with all that it depends on. */
  readonly isSame: boolean;
  /** What is held in each case where anything is; of cases that were not looked at it is not known. */
  readonly held: ReadonlyMap<string, HeldCount>;
  /** The titles of cases that would be published, but of those that were not looked at. */
  readonly titles: ReadonlyMap<string, string>;
}

/** How much is looked at: cases one by one, and how many of each kind are kept. */
export interface Bounds {
  readonly lookedAt: number;
  readonly kept: number;
}

/**
 * Compares a record with its last release, whose files are `before`. A case that is as it was published, with all that it depends on, is the same; of
 * others the published case file is made, and compared: nothing else is.
 */
export async function comparedCases(
  store: Store,
  { keyed, holds }: KeyedRecord,
  known: Known,
  before: ReadonlyMap<string, Sha256>,
  policy: HoldPolicy,
  { lookedAt, kept }: Bounds,
): Promise<Compared> {
  const some = { brought: [] as CaseToCome[], changed: [] as CaseToCome[] };
  const counts = { brought: 0, changed: 0 };
  const notLookedAt = { brought: 0, changed: 0 };
  const held = new Map<string, HeldCount>();
  const titles = new Map<string, string>();
  const there = new Set<string>();
  const noteHeld = (id: string, count: HeldCount) => count.byRule + count.byEditors > 0 && held.set(id, count);
  const stale: KeyedCase[] = [];
  for (const one of keyed) {
    const earlier = known.cases.get(one.id);
    if (earlier?.key !== one.key || dataOf(earlier) !== (before.get(pathOfCase(one.id)) ?? null)) stale.push(one);
    else {
      noteHeld(one.id, earlier.held);
      if (earlier.made !== null) titles.set(one.id, earlier.made.line.title);
      if (earlier.made !== null) there.add(one.id);
    }
  }
  for await (const { keyed: one, published, holds: found } of publishedCases(
    store,
    stale.slice(0, lookedAt),
    policy,
    holds,
  )) {
    noteHeld(one.id, heldCount(found));
    if (published === null) continue;
    there.add(one.id);
    titles.set(one.id, published.file.title);
    const earlier = before.get(pathOfCase(one.id));
    if (earlier === sha256Of(caseData(published))) continue;
    const kind = earlier === undefined ? "brought" : "changed";
    if (counts[kind]++ < kept) some[kind].push({ published, holds: found });
  }
  for (const { id } of stale.slice(lookedAt)) {
    there.add(id);
    notLookedAt[before.has(pathOfCase(id)) ? "changed" : "brought"]++;
  }
  const earlierIds = [...before.keys()].flatMap((path) => caseOfPath(path) ?? []);
  const withdrawn = earlierIds.filter((id) => !there.has(id)).sort();
  return { ...counts, some, withdrawn, notLookedAt, isSame: stale.length === 0, held, titles };
}

/** The SHA-256 of the case file that was published of a case; null where it was held whole. */
function dataOf({ id, made }: KnownCase): Sha256 | null {
  return made?.files.find(([path]) => path === pathOfCase(id))?.[1] ?? null;
}

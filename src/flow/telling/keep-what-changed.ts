import { changesBetween } from "../../case/index.ts";
import { casesNamed, type Decision, inForce } from "../../model/index.ts";
import { tellChanges } from "../../publish/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Store, Subscription, SubscriptionWay, Told } from "../../store/index.ts";
import { fits } from "./fits.ts";
import { type PublicCase, publicCaseOf } from "./public-case.ts";

/** How what changed is kept. */
export interface Keeping {
  readonly policy: HoldPolicy;
  /** The moment, ISO 8601 in UTC. */
  readonly at: string;
  /** When something is sent first, by its way; null where it is not sent but asked for. */
  readonly next: (way: SubscriptionWay) => string | null;
}

/**
 * Looks which watched cases are not as they were told of last, tells what changed from their public form then to the one now, and keeps that
 * with what is to be sent to whom. Gives how many notices it kept. What it kept is on the disk; what it did not, the next look finds again.
 */
export async function keepWhatChanged(store: Store, keeping: Keeping): Promise<number> {
  const wanting = await store.subscriptions.list(null);
  if (wanting.length === 0) return 0;
  const decisions = await store.decisions();
  const watched = await watchedBy(store, wanting);
  const looked = new Set((await store.toldCases.changed()).map(({ id }) => id));
  for (const id of await heldSince(store, decisions)) looked.add(id);
  const wanted = [...looked].filter((id) => watched.all || watched.cases.has(id));
  const digests = wanted.length > 0 ? await store.digests() : new Map<string, { digest: string }>();
  let kept = 0;
  for (const id of wanted)
    kept += await lookAt(store, id, digests.get(id)?.digest ?? "", watched, { decisions, ...keeping });
  return kept;
}

/** Remembers cases as they are now: who subscribes is told of what comes after. */
export async function remembered(store: Store, ids: readonly string[] | null): Promise<void> {
  const decisions = await store.decisions();
  await store.toldCases.remember(decisions.at(-1)?.number ?? 0, ids);
}

interface Watched {
  /** Whether there is a search, which any case may come to fit. */
  readonly all: boolean;
  readonly cases: ReadonlyMap<string, readonly Subscription[]>;
  readonly searches: readonly Subscription[];
  /** The id under which a case was watched before, where it has another now. */
  readonly before: ReadonlyMap<string, string>;
}

async function watchedBy(store: Store, wanting: readonly Subscription[]): Promise<Watched> {
  const cases = new Map<string, Subscription[]>();
  const before = new Map<string, string>();
  const searches = wanting.filter(({ wanted }) => wanted.kind === "search");
  for (const one of wanting) {
    if (one.wanted.kind !== "case") continue;
    const id = (await store.findCase(one.wanted.case))?.file.id;
    if (id === undefined) continue;
    cases.set(id, [...(cases.get(id) ?? []), one]);
    if (id !== one.wanted.case) before.set(id, one.wanted.case);
  }
  return { all: searches.length > 0, cases, searches, before };
}

/** Cases about which something was held or released since the first of them was told of: their public form may be another. */
async function heldSince(store: Store, decisions: readonly Decision[]): Promise<Set<string>> {
  const first = await store.toldCases.firstDecision();
  const found = new Set<string>();
  if (first === null) return found;
  const standing = inForce(decisions);
  for (const { deed, number } of standing) {
    if (number <= first || !["hold", "release"].includes(deed.kind)) continue;
    for (const { id, anchor } of casesNamed(deed)) {
      const file = (await store.findCase(id))?.file;
      for (const near of await store.casesHolding(file?.documents ?? [anchor])) found.add(near);
    }
  }
  return found;
}

async function lookAt(
  store: Store,
  id: string,
  digest: string,
  { cases, searches, before: former }: Watched,
  { decisions, policy, at, next }: Keeping & { readonly decisions: readonly Decision[] },
): Promise<number> {
  const { toldCases } = store;
  const kept = await store.findCase(id);
  if (kept?.file.id !== id) return 0;
  const own = await toldCases.told(id);
  const last = own ?? (former.has(id) ? await toldCases.told(former.get(id) ?? "") : null);
  const decision = decisions.at(-1)?.number ?? 0;
  if (own?.digest === digest && own.decision === decision) return 0;
  const now = await publicCaseOf(store, kept, policy, decisions);
  const wanting = now
    ? [...(cases.get(id) ?? []), ...searches.filter(({ wanted }) => wanted.kind === "search" && fits(now, wanted))]
    : [];
  const sentences = now ? await sentencesOf(store, last, now, { policy, at, decisions }) : [];
  const deliveries = wanting.map(({ number, way }) => ({ subscription: number, next: next(way) }));
  const notice = sentences.length > 0 ? { at, sentences } : null;
  const isKept = await toldCases.tell(own, { ...kept, digest, decision }, notice, deliveries);
  return isKept && notice && deliveries.length > 0 ? 1 : 0;
}

/**
 * What changed from a case's public form, as it was by the decisions that had been made when it was told of last, to the one now. What is held
 * now is in no sentence, though it was public before.
 */
async function sentencesOf(
  store: Store,
  last: Told | null,
  now: PublicCase,
  { policy, at, decisions }: { policy: HoldPolicy; at: string; decisions: readonly Decision[] },
): Promise<string[]> {
  const then = last === null ? null : await publicCaseOf(store, last, policy, madeBy(decisions, last));
  if (then === null) {
    const count = now.file.documents.length;
    return [`This case is new here: ${count} ${count === 1 ? "document tells" : "documents tell"} of it.`];
  }
  const changes = changesBetween(then.file, now.file);
  const day = at.slice(0, 10);
  return tellChanges({ after: now.file, from: day, to: day, changes }, now.documents).map(now.marked);
}

function madeBy(decisions: readonly Decision[], { decision }: Pick<Told, "decision">): Decision[] {
  return decisions.filter(({ number }) => number <= decision);
}

import {
  AnswerableError,
  type CaseFile,
  type CaseReference,
  type Decision,
  deedOf,
  type KnownDeed,
  type Sha256,
} from "../../model/index.ts";
import { checkDeed, type HoldPolicy } from "../../review/index.ts";
import { isOvertaken, type Store } from "../../store/index.ts";
import { applyDecision } from "./apply-decision.ts";
import { regroup } from "./regroup.ts";

/** Who decides, why and when, and the number of the last decision that they had seen; without one, the last there is now. */
export interface Deciding {
  readonly by: string;
  /** The id of their account, where they decide at the desk. */
  readonly person?: string;
  readonly reason: string;
  readonly at: string;
  readonly seen?: number;
  /** Which holds apply by themselves where the record is made public; the usual ones unless told. A rule's hold can be lifted only where the rule holds. */
  readonly policy?: HoldPolicy;
}

/** What came of a decision: it stands, it cannot be made, or others decided about the same thing since. */
export type Outcome =
  | { readonly outcome: "decided"; readonly decision: Decision; readonly made: number }
  | { readonly outcome: "refused"; readonly why: string }
  | { readonly outcome: "overtaken"; readonly by: readonly Decision[] };

/**
 * Checks what an editor decides against the record as it is, keeps it, and makes the case files anew that it changes. Nothing is kept of a decision that cannot
 * be made, or that others overtook: two editors who decide about one thing at once do not overwrite each other unseen. Only what puts documents or cases together or apart
 * goes over all documents of the record; anything else makes the case files that it is about anew and waits for nobody's grouping.
 */
export async function decide(
  store: Store,
  known: KnownDeed,
  { seen, policy, ...deciding }: Deciding,
): Promise<Outcome> {
  const decisions = await store.decisions();
  const last = decisions.at(-1)?.number ?? 0;
  if (seen !== undefined && seen > last)
    return { outcome: "refused", why: `There is no decision ${seen} yet: the last one is ${last}.` };
  const [caseFile, other] = await casesOf(store, known);
  const documents = new Set<Sha256>([...(caseFile?.documents ?? []), ...documentsOf(known)]);
  const texts = await store.contentsOf([...documents]);
  const deed = deedOf(known, deciding);
  const checked = checkDeed(deed, { caseFile, other, texts, decisions, ...(policy && { policy }) });
  if (!checked.ok) return { outcome: "refused", why: checked.why };
  const decision = await store.decide(deed, seen ?? last);
  if (isOvertaken(decision)) return { outcome: "overtaken", by: decision.overtakenBy };
  const made = (await applyDecision(store, decision)) ?? (await regroup(store)).made;
  return { outcome: "decided", decision, made };
}

async function casesOf(store: Store, { kind, body }: KnownDeed): Promise<[CaseFile | null, CaseFile | null]> {
  const find = async (of: CaseReference | null) => (of ? ((await store.findCase(of.id))?.file ?? null) : null);
  if (kind === "undo") return [null, null];
  if (kind === "merge") return [await find(body.case), await find(body.with)];
  if (kind === "move") return [await find(body.from), await find(body.to)];
  return [await find("on" in body ? body.on.case : body.case), null];
}

function documentsOf({ kind, body }: KnownDeed): Sha256[] {
  if (kind === "move") return [body.document];
  return kind === "correct" || kind === "add" ? body.evidence.map(({ document }) => document) : [];
}

/** A case by its id, or by one it had before. Throws where there is none. */
export async function caseNamed(store: Store, id: string): Promise<CaseFile> {
  const kept = await store.findCase(id);
  if (kept) return kept.file;
  throw new AnswerableError(
    "no-case",
    `There is no case ${id} in the record. "answerable cases" lists those there are.`,
  );
}

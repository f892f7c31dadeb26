import {
  type CaseFile,
  type DeedSubject,
  type Document,
  fieldOf,
  inForce,
  referenceTo,
  type Sha256,
  type Standing,
} from "../../../model/index.ts";
import { describePeople, describeValue, documentTitle } from "../../../publish/index.ts";
import { type Hold, type HoldPolicy, holdsOf, holdsTold, onPerson } from "../../../review/index.ts";
import type { KeptCase, Store } from "../../../store/index.ts";

/** A hold that counts now, in words for those who may see what it keeps back. */
export interface HoldInForce {
  /** "the name of Jaylen Okafor": what a public page never says. */
  readonly what: string;
  /** What stands in its place in public. */
  readonly mark: string;
  /** What readers are told. */
  readonly because: string;
  /** The rule by which it is held; `editor` where somebody decided so. */
  readonly rule: Hold["rule"];
  /** How a decision that lifts it names it. */
  readonly on: DeedSubject;
  /** Who held it, when and why; null where a rule did. */
  readonly decision: {
    readonly number: number;
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  } | null;
}

/** What is held in a case now, whatever day it is looked at as of. */
export interface HoldsOfCase {
  readonly id: string;
  /** The number of the record's last decision when this was made. */
  readonly last: number;
  readonly holds: readonly HoldInForce[];
}

/** Decisions of other kinds hold nothing and lift nothing. */
const KINDS = ["hold", "release", "undo"];

/** The holds on a case, by its id or one it had before; null where there is no such case. */
export async function holdsInForce(store: Store, id: string, policy: HoldPolicy): Promise<HoldsOfCase | null> {
  const last = await store.lastDecision();
  const kept = await store.findCase(id);
  if (kept === null) return null;
  const decisions = await store.decisionsPage({ kinds: KINDS, limit: Math.max(1, last) });
  const texts = await store.contentsOf(kept.file.documents);
  return { id: kept.file.id, last, holds: holdsInWords(kept, texts, inForce(decisions), policy) };
}

/** What is held in a case by the decisions that count, in words for those who may see it. `texts` are those of its documents. */
export function holdsInWords(
  { file, documents }: KeptCase,
  texts: ReadonlyMap<Sha256, string>,
  standing: readonly Standing[],
  policy: HoldPolicy,
): HoldInForce[] {
  const byNumber = new Map(standing.map((each) => [each.number, each]));
  return holdsTold(holdsOf(file, standing, policy), file, texts).flatMap((hold): HoldInForce[] => {
    const { rule, mark, because, decision: number } = hold;
    const made = number === null ? undefined : byNumber.get(number);
    const on = made?.deed.kind === "hold" ? made.deed.body.on : heldByRule(hold, file);
    if (on === null) return [];
    const { by = "", at = "", reason = "" } = made ?? {};
    const decision = number === null ? null : { number, by, at, reason };
    return [{ what: heldWords(on, hold, file, documents), mark, because, rule, on, decision }];
  });
}

/** What a rule holds, as a decision that lifts it names it. */
function heldByRule({ rule, person: id }: Hold, file: CaseFile): DeedSubject | null {
  if (rule === "address") return { kind: "case", case: referenceTo(file) };
  const person = file.people.find((each) => each.id === id);
  return person ? onPerson(file, person) : null;
}

function heldWords(
  on: DeedSubject,
  { rule, person, fact, names: held }: Hold,
  file: CaseFile,
  all: readonly Document[],
): string {
  if (rule === "address") return "the numbers of houses";
  const names = describePeople(file.people);
  const of = (about: string | null) => (about === null ? "" : ` of ${names.get(about) ?? "a person"}`);
  switch (on.kind) {
    case "person":
      return `the name${of(person ?? on.person)}`;
    case "fact":
      return `the fact “${fieldOf(on.field).label}”${of(fact?.about ?? on.about)}`;
    case "claim": {
      const claim = file.claims.find(({ id }) => id === on.claim);
      const value = claim ? `: ${describeValue(claim.value, claim.field)}` : "";
      return `a claim about “${fieldOf(on.field).label}”${of(claim?.about ?? on.about)}${value}`;
    }
    case "document":
      return `the document “${documentTitle(
        on.document,
        all.find(({ id }) => id === on.document),
      )}”`;
    case "words":
      return held.length > 0 ? `the name of ${on.words}` : `the words “${on.words}”`;
    case "case":
      return "the whole case";
  }
}

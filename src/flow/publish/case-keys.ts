import { type Sha256, type Standing, sha256Of } from "../../model/index.ts";
import type { CaseOutline, Store } from "../../store/index.ts";
import type { KnownCase } from "./known-cases.ts";

/** A case of the record, with what its published form depends on. */
export interface KeyedCase extends Omit<KnownCase, "made" | "held"> {
  /** The cases beside it, by the ids they have now: what is held there is held here. */
  readonly near: readonly string[];
}

/** What all published cases depend on, and what only some do. */
export interface Ground {
  /** Of the program, the policy, and everything that stands on every page. */
  readonly common: string;
  /** The holds of editors and their releases that count. */
  readonly holds: readonly Standing[];
  /** The decisions that readers are told of, by the cases they are about. */
  readonly told: ReadonlyMap<string, readonly Standing[]>;
}

/**
 * Every case of the record by id, with the digest of all that its published form depends on: its file and documents and their readings, the same of the cases
 * beside it, every hold that could touch one of them, and the ground that all stand on. It asks for too much rather than too little.
 */
export async function keyedCases(
  outlines: readonly CaseOutline[],
  known: ReadonlyMap<string, KnownCase>,
  idNow: (id: string) => Promise<string | null>,
  { common, holds, told }: Ground,
): Promise<KeyedCase[]> {
  const byId = new Map(outlines.map((outline) => [outline.id, outline]));
  const holding = new Map<Sha256, string[]>();
  for (const { id, documents } of outlines)
    for (const document of documents) {
      const others = holding.get(document.id);
      if (others) others.push(id);
      else holding.set(document.id, [id]);
    }
  const named = (outline: CaseOutline) => outline.named ?? known.get(outline.id) ?? { apart: [], people: [] };
  const touching = new HoldsTouching(holds);
  const keyed: KeyedCase[] = [];
  for (const outline of outlines) {
    const { apart, people } = named(outline);
    const beside = new Set(outline.documents.flatMap(({ id }) => holding.get(id) ?? []).sort());
    for (const other of apart) {
      const now = byId.has(other) ? other : await idNow(other);
      if (now !== null) beside.add(now);
    }
    beside.delete(outline.id);
    const near = [...beside].flatMap((id) => byId.get(id) ?? []);
    const seen = [outline, ...near];
    const touched = touching.any
      ? touching.all(seen.flatMap((one) => [one.id, ...one.documents.map(({ id }) => id), ...named(one).people]))
      : [];
    const parts = [
      common,
      outline.documents,
      seen.map(({ id, sha256 }) => [id, sha256]),
      touched,
      told.get(outline.id) ?? [],
    ];
    keyed.push({
      id: outline.id,
      key: sha256Of(JSON.stringify(parts)),
      sha256: outline.sha256,
      apart,
      people,
      near: near.map(({ id }) => id),
    });
  }
  return keyed;
}

/** Every outline of a record, by id. */
export async function allOutlines(store: Store, known: ReadonlyMap<string, KnownCase>): Promise<CaseOutline[]> {
  const sha256 = new Map([...known].map(([id, one]) => [id, one.sha256]));
  const outlines: CaseOutline[] = [];
  for (let after = ""; ; ) {
    const some = await store.caseOutlines(after, sha256);
    if (some.length === 0) return outlines;
    outlines.push(...some);
    after = some.at(-1)?.id ?? "";
  }
}

/** What names a case, a person or a document in the body of a decision. */
const NAME = /(?:case|person)-[0-9a-f]{16}|[0-9a-f]{64}/g;

/** Which holds and releases could touch a case: those that name it, a document or a person of it, and those that share such a name with one of them. */
class HoldsTouching {
  readonly #holds: readonly Standing[];
  readonly #names: readonly (readonly string[])[];
  readonly #byName = new Map<string, number[]>();

  constructor(holds: readonly Standing[]) {
    this.#holds = holds;
    this.#names = holds.map(({ deed }) => [...new Set(JSON.stringify(deed.body).match(NAME) ?? [])]);
    for (const [i, names] of this.#names.entries())
      for (const name of names) this.#byName.set(name, [...(this.#byName.get(name) ?? []), i]);
  }

  get any(): boolean {
    return this.#holds.length > 0;
  }

  all(names: readonly string[]): Standing[] {
    const touching = new Set<number>();
    for (const name of names) for (const i of this.#byName.get(name) ?? []) touching.add(i);
    for (const i of [...touching])
      for (const name of this.#names[i] ?? []) for (const other of this.#byName.get(name) ?? []) touching.add(other);
    return [...touching].sort((a, b) => a - b).flatMap((i) => this.#holds[i] ?? []);
  }
}

import { type Judgement, type RecordId, recordName } from "../../model/index.ts";

/** Records put together step by step, with what keeps two groups of them apart. */
export class Joined {
  readonly #records = new Map<string, RecordId>();
  readonly #above = new Map<string, string>();
  readonly #groups = new Map<string, Set<string>>();
  readonly #different = new Map<string, Map<string, Judgement>>();

  constructor(different: readonly Judgement[]) {
    for (const judgement of different) {
      const [left, right] = [this.#add(judgement.left), this.#add(judgement.right)];
      this.#apart(left).set(right, judgement);
      this.#apart(right).set(left, judgement);
    }
  }

  /** Puts two records, and all that is with them, together. */
  join(left: RecordId, right: RecordId): void {
    const [a, b] = [this.#find(this.#add(left)), this.#find(this.#add(right))];
    if (a === b) return;
    const [one, other] = [this.#group(a), this.#group(b)];
    const [kept, gone] = one.size >= other.size ? [a, b] : [b, a];
    for (const name of this.#group(gone)) this.#group(kept).add(name);
    this.#groups.delete(gone);
    this.#above.set(gone, kept);
  }

  /** What putting two records together would contradict: a judgement that two are different, or a list that has both of two as its own. */
  obstacle(left: RecordId, right: RecordId): Judgement | RecordId | null {
    const [a, b] = [this.#find(this.#add(left)), this.#find(this.#add(right))];
    if (a === b) return null;
    const [one, other] = [this.#group(a), this.#group(b)].sort((x, y) => x.size - y.size);
    const sources = new Map<string, RecordId>();
    for (const name of other ?? []) {
      const record = this.#record(name);
      sources.set(record.source, record);
    }
    for (const name of one ?? []) {
      for (const [others, judgement] of this.#different.get(name) ?? []) if (other?.has(others)) return judgement;
      const same = sources.get(this.#record(name).source);
      if (same) return same;
    }
    return null;
  }

  areTogether(left: RecordId, right: RecordId): boolean {
    return this.#find(this.#add(left)) === this.#find(this.#add(right));
  }

  /** All groups of two records or more. */
  groups(): RecordId[][] {
    return [...this.#groups.values()]
      .filter(({ size }) => size > 1)
      .map((names) => [...names].map((name) => this.#record(name)));
  }

  #add(record: RecordId): string {
    const name = recordName(record);
    if (!this.#records.has(name)) {
      this.#records.set(name, { source: record.source, key: record.key });
      this.#groups.set(name, new Set([name]));
    }
    return name;
  }

  #find(name: string): string {
    let top = name;
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top)) top = next;
    // The way is made short for the next who asks.
    for (let at = name; at !== top; ) {
      const next = this.#above.get(at) ?? top;
      this.#above.set(at, top);
      at = next;
    }
    return top;
  }

  #group(top: string): Set<string> {
    return this.#groups.get(top) ?? new Set();
  }

  #record(name: string): RecordId {
    const record = this.#records.get(name);
    if (!record) throw new Error(`${name} was never added`);
    return record;
  }

  #apart(name: string): Map<string, Judgement> {
    const apart = this.#different.get(name) ?? new Map<string, Judgement>();
    this.#different.set(name, apart);
    return apart;
  }
}

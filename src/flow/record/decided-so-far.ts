import { type Decision, inForce, type Sha256, type Standing } from "../../model/index.ts";
import { claimsDecided, type Touched, touchedBy } from "../../review/index.ts";

/** All decisions of a record up to one, with what is asked of them for each case. */
export class DecidedSoFar {
  readonly decisions: readonly Decision[];
  readonly standing: readonly Standing[];
  /** The number of the last; 0 where there is none. */
  readonly last: number;
  /** The claims that decisions accept or reject, each with their numbers. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly #touched: (number: number) => Touched;
  readonly #at: ReadonlyMap<number, string>;
  readonly #standing: ReadonlyMap<number, Standing>;
  /** The decisions that bear on each case's id and each document. */
  readonly #on = new Map<string, number[]>();

  constructor(decisions: readonly Decision[]) {
    this.decisions = decisions;
    this.standing = inForce(decisions);
    this.last = decisions.at(-1)?.number ?? 0;
    this.named = claimsDecided(decisions);
    this.#touched = touchedBy(decisions);
    this.#at = new Map(decisions.map(({ number, at }) => [number, at]));
    this.#standing = new Map(this.standing.map((each) => [each.number, each]));
    for (const { number } of decisions) {
      const { ids, documents } = this.#touched(number);
      for (const key of new Set([...ids, ...documents])) {
        const numbers = this.#on.get(key);
        if (numbers) numbers.push(number);
        else this.#on.set(key, [number]);
      }
    }
  }

  /** What one decision bears on. */
  touched(number: number): Touched {
    return this.#touched(number);
  }

  /** The decisions that bear on a case of some documents, in their order, whether they count or not. */
  near(id: string, documents: readonly Sha256[]): number[] {
    const found = new Set<number>();
    for (const key of [id, ...documents]) for (const number of this.#on.get(key) ?? []) found.add(number);
    return [...found].sort((a, b) => a - b);
  }

  /** Of some decisions those that count. */
  counting(numbers: readonly number[]): Standing[] {
    return numbers.flatMap((number) => this.#standing.get(number) ?? []);
  }

  /** The instant at which a decision was made, ISO 8601 in UTC. */
  at(number: number): string {
    return new Date(this.#at.get(number) ?? 0).toISOString();
  }
}

import { AnswerableError } from "../../model/index.ts";

/** How things are put together. */
export interface BatchOptions<T, R> {
  /** Does several at once and gives one result for each, in their order. */
  readonly work: (batch: readonly T[]) => Promise<readonly R[]>;
  /** The most that are done at once, and the most that wait before `room` says so. */
  readonly most: number;
  /** What one weighs, and what those that are done at once may weigh together; one alone may weigh more. */
  readonly weigh?: (item: T) => number;
  readonly mostWeight?: number;
  /** Milliseconds that the first waits for others; 0 unless given: what comes while a batch is under way makes up the next in any case. */
  readonly patience?: number;
}

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Puts together what comes one by one, so that a transaction is paid for once by several. Each is told of by itself, in the order in which
 * they came, and only when its batch is done. Where a batch fails for what one of it is, each is tried alone: one that cannot be kept harms
 * no other.
 */
export class Batches<T, R> {
  readonly #options: BatchOptions<T, R>;
  readonly #waiting: Waiting<T, R>[] = [];
  #under: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: BatchOptions<T, R>) {
    this.#options = options;
  }

  add(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#isTime()) this.#begin();
      else this.#beginLater();
    });
  }

  /** Resolves when so little waits that more may come. */
  async room(): Promise<void> {
    while (this.#waiting.length >= this.#options.most) await (this.#under ?? this.#begin());
  }

  /** Does what waits without waiting for more, and resolves when nothing is left. */
  async end(): Promise<void> {
    while (this.#under || this.#waiting.length > 0) await (this.#under ?? this.#begin());
  }

  #isTime(): boolean {
    return this.#waiting.length >= (this.#options.patience ? this.#options.most : 1);
  }

  #beginLater(): void {
    this.#timer ??= setTimeout(() => this.#begin(), this.#options.patience);
  }

  #begin(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#under ??= this.#doAll().finally(() => {
      this.#under = null;
      if (this.#waiting.length > 0) this.#beginLater();
    });
    return this.#under;
  }

  async #doAll(): Promise<void> {
    for (let isFirst = true; isFirst || this.#isTime(); isFirst = false) {
      const batch = this.#next();
      try {
        await this.#do(batch);
      } catch (failure) {
        // A full disk or a server that is gone is told of in a sentence, and would fail each alone as well.
        if (batch.length === 1 || failure instanceof AnswerableError) for (const one of batch) one.reject(failure);
        else for (const one of batch) await this.#do([one]).catch(one.reject);
      }
    }
  }

  async #do(batch: readonly Waiting<T, R>[]): Promise<void> {
    const results = await this.#options.work(batch.map(({ item }) => item));
    for (const [i, { resolve }] of batch.entries()) resolve(results[i] as R);
  }

  #next(): Waiting<T, R>[] {
    const { most, weigh = () => 0, mostWeight = Number.POSITIVE_INFINITY } = this.#options;
    let [count, weight] = [0, 0];
    for (const { item } of this.#waiting.slice(0, most)) {
      weight += weigh(item);
      if (count > 0 && weight > mostWeight) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }
}

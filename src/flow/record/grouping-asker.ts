import type { Queue, Work } from "../../queue/index.ts";
import type { Store } from "../../store/index.ts";

/** Grouping is asked for so often at most, in milliseconds: asking costs. */
const ASK_MILLISECONDS = 1_000;
/** How often a worker that has nothing to do looks whether another was killed before it asked. */
const LOOK_MILLISECONDS = 10_000;

/** Asks for case files to be made anew, seldom while there is more to read and at once when there is not. */
export class GroupingAsker {
  readonly #store: Store;
  readonly #queue: Queue;
  #isNeeded = false;
  #asked = Number.NEGATIVE_INFINITY;
  #looked = Number.NEGATIVE_INFINITY;
  #hasWorked = true;
  /** For how many readings it was asked when nothing else was left: grouping that fails is not asked for without end. */
  #askedFor = -1;

  constructor(store: Store, queue: Queue) {
    this.#store = store;
    this.#queue = queue;
  }

  /** Something was read. */
  isNeeded(): void {
    this.#isNeeded = true;
  }

  /** Asks where it is time to; whether nothing is left to do, given which kinds of work there are. */
  async look(left: ReadonlySet<Work>): Promise<boolean> {
    const isIdle = !left.has("capture") && !left.has("read");
    const now = performance.now();
    if (this.#isNeeded && (isIdle || now - this.#asked > ASK_MILLISECONDS)) await this.#ask(now);
    if (!isIdle) {
      this.#hasWorked = true;
      return false;
    }
    if (left.has("group")) {
      this.#hasWorked = true;
      await this.#queue.hurryGrouping();
      return false;
    }
    if (!this.#hasWorked && now - this.#looked < LOOK_MILLISECONDS) return true;
    this.#hasWorked = false;
    this.#looked = now;
    const readings = await this.#store.countReadings();
    if (readings <= (await this.#store.groupedAt()) || readings === this.#askedFor) return true;
    this.#askedFor = readings;
    await this.#ask(now);
    return false;
  }

  /** Asks where something was read since it was asked for last. */
  async end(): Promise<void> {
    if (this.#isNeeded) await this.#ask(performance.now());
  }

  async #ask(now: number): Promise<void> {
    this.#isNeeded = false;
    this.#asked = now;
    await this.#queue.askToGroup();
  }
}

/**
 * Work that takes a while and is asked for by many: one at a time, and whoever asks while it is under way shares the next one with all who ask
 * meanwhile, so that nobody is given what was worked out from before they asked.
 */
export class InTurn<T> {
  readonly #work: () => Promise<T>;
  #running: Promise<T> | null = null;
  #waiting: Promise<T> | null = null;

  constructor(work: () => Promise<T>) {
    this.#work = work;
  }

  ask(): Promise<T> {
    if (this.#running === null) return this.#start();
    this.#waiting ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#waiting = null;
        return this.#start();
      });
    return this.#waiting;
  }

  #start(): Promise<T> {
    const running = this.#work().finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }
}

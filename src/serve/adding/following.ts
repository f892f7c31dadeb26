import { type Feed, type FeedLook, type Followed, type OpenRecord, takeInFeed } from "../../flow/index.ts";
import { type Adding, sentenceOf } from "./adding.ts";
import { withCure } from "./cure.ts";

/** How often it is looked whether a feed is due, in milliseconds. */
const LOOK_EVERY = 30_000;

/** For so long nobody else looks at a feed that somebody looks at, in milliseconds; after that, a desk that was killed is taken not to. */
const CLAIM = 30 * 60_000;

/** Looks at the feeds that people follow when they are due, one after the other. Nothing is fetched that nobody asked to follow. */
export class Following {
  readonly #record: OpenRecord;
  readonly #adding: Adding;
  readonly #now: () => string;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  #isAskedAgain = false;

  constructor(record: OpenRecord, adding: Adding, now: () => string) {
    this.#record = record;
    this.#adding = adding;
    this.#now = now;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), LOOK_EVERY).unref();
    this.wake();
  }

  /** Looks at whatever is due. */
  wake(): void {
    this.#isAskedAgain = true;
    if (this.#looking) return;
    this.#looking = this.#lookAtAll()
      .catch((error: unknown) => {
        process.stderr.write(`answerable: feeds: ${error instanceof Error ? error.stack : String(error)}\n`);
      })
      .finally(() => {
        this.#looking = null;
      });
  }

  /** Resolves when no feed is being looked at. The desk's other work is stopped first. */
  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#looking;
  }

  async #lookAtAll(): Promise<void> {
    const { feeds } = this.#record.store;
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      while (!this.#adding.stopped.aborted) {
        const now = this.#now();
        const claimed = await feeds.claim(now, later(now, CLAIM));
        if (claimed === null) break;
        const { feed, taken, version } = claimed;
        await this.#look(feed, { taken, ...(version ? { version: version as NonNullable<Followed["version"]> } : {}) });
      }
    }
  }

  async #look(feed: Feed, followed: Followed): Promise<void> {
    const { store } = this.#record;
    const look: FeedLook = { taken: [], version: null };
    const { capture } = this.#adding.settings;
    let [trouble, isNew]: [string | null, boolean] = [null, false];
    try {
      const how = { ...(capture && { capture }), stopped: this.#adding.stopped };
      const taken = await takeInFeed(this.#record, feed.address, followed, look, how);
      const own = taken.refused.find(({ source }) => source === feed.address);
      const later = taken.refused.filter((one) => one !== own && one.code === "not-fetched");
      const refused = taken.refused.filter((one) => one !== own && !later.includes(one));
      const waiting = await store.waitingDocuments(taken.documents.map(({ id }) => id));
      isNew = taken.documents.some((one) => one.isNew) || waiting.length > 0;
      if (isNew || refused.length > 0) await this.#adding.fromFeed(feed.by, feed.address, { ...taken, refused });
      if (own) trouble = withCure(own.reason);
      else if (later[0])
        trouble = `${later.length === 1 ? "1 page" : `${later.length} pages`} could not be fetched and will be asked for again: ${later[0].source}: ${withCure(later[0].reason)}`;
    } catch (error) {
      trouble = sentenceOf(error);
      look.version = null;
    }
    const at = this.#now();
    const due = later(at, feed.minutes * 60_000);
    await store.feeds.looked(feed.number, { at, due, isNew, trouble, taken: look.taken, version: look.version });
  }
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

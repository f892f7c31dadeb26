import {
  type AdditionLine,
  type AddOptions,
  type Handed,
  type Known,
  type OpenRecord,
  readWaiting,
  regroup,
  type TakenIn,
  type TakingIn,
  takeInAddresses,
  takeInHanded,
} from "../../flow/index.ts";
import { AnswerableError } from "../../model/index.ts";
import { fileName, sourcesOf } from "./names.ts";

/** How what people add is got and read. Everything has a safe default. */
export type AddingSettings = Pick<AddOptions, "setting" | "limits" | "capture">;

/** What may be kept of an addition's documents that they do not say themselves. */
export type About = Known;

interface Order {
  readonly addresses?: readonly string[];
  readonly about?: About;
}

/**
 * Takes in and reads what people add, one addition after the other. What a method has resolved for is in the record: a stopped desk goes on
 * with it when it starts again.
 */
export class Adding {
  readonly settings: AddingSettings;
  readonly #record: OpenRecord;
  readonly #now: () => string;
  readonly #stop = new AbortController();
  /** Additions whose files are being kept right now. */
  readonly #arriving = new Set<number>();
  #working: Promise<void> | null = null;
  #isAskedAgain = false;

  constructor(record: OpenRecord, settings: AddingSettings, now: () => string) {
    this.#record = record;
    this.settings = settings;
    this.#now = now;
  }

  /** Ends what is under way as soon as may be. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** Keeps files and gives the number of their addition; reading goes on after. */
  files(by: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[], about: About) {
    const names = files.map(({ name }) => fileName(name));
    const what = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
    return this.#handed({ by, kind: "files", what, about }, (number) =>
      sourcesOf(number, names).map((source, i) => ({ source, bytes: files[i]?.bytes ?? new Uint8Array() })),
    );
  }

  /** Keeps a text that was pasted, as it was pasted. */
  text(by: string, text: string, about: About): Promise<number> {
    const what = about.title ?? "Pasted text";
    return this.#handed({ by, kind: "text", what, about }, (number) => [
      { source: `addition ${number}/${fileName(what)}`, bytes: new TextEncoder().encode(text) },
    ]);
  }

  /** Keeps that addresses are to be got, and gives the number of their addition. */
  async addresses(by: string, addresses: readonly string[], about: About): Promise<number> {
    const [first = ""] = addresses;
    const what = addresses.length > 1 ? `${first} and ${addresses.length - 1} more` : first;
    const order: Order = { addresses, about };
    const at = this.#now();
    const number = await this.#record.store.additions.begin({
      by,
      at,
      kind: "addresses",
      what,
      order,
      state: "waiting",
    });
    this.wake();
    return number;
  }

  /** Keeps what came of a feed as an addition. */
  async fromFeed(by: string, address: string, { documents, refused }: TakenIn): Promise<void> {
    const { additions } = this.#record.store;
    const number = await additions.begin({
      by,
      at: this.#now(),
      kind: "feed",
      what: address,
      order: {},
      state: "getting",
    });
    await additions.add(number, documents, refused);
    await additions.put(number, "reading");
    this.wake();
  }

  /** Goes on with what waits: what was added before the desk was stopped and, in a record of one machine, documents that nobody has read. */
  start(): void {
    this.#begin(this.#record.store.home === "sqlite");
  }

  /** Looks for something to do. */
  wake(): void {
    this.#isAskedAgain = true;
    this.#begin(false);
  }

  /** Resolves when nothing is under way; the documents that are being read are finished, and the rest waits on. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  async #handed(
    addition: { readonly by: string; readonly kind: "files" | "text"; readonly what: string; readonly about: About },
    handed: (number: number) => Handed[],
  ): Promise<number> {
    const { additions } = this.#record.store;
    const { about, ...line } = addition;
    const number = await additions.begin({ ...line, at: this.#now(), order: {}, state: "getting" });
    this.#arriving.add(number);
    try {
      const { limits } = this.settings.capture ?? {};
      const capture = limits ? { limits } : {};
      const taken = await takeInHanded(this.#record, handed(number), { known: about, capture });
      await additions.add(number, taken.documents, taken.refused);
      await additions.put(number, "reading");
    } catch (error) {
      await additions.put(number, "failed", sentenceOf(error)).catch(() => undefined);
      throw error;
    } finally {
      this.#arriving.delete(number);
    }
    this.wake();
    return number;
  }

  #begin(withOthers: boolean): void {
    if (this.#working) return;
    this.#working = this.#work(withOthers)
      .catch((error: unknown) => log("adding", error))
      .finally(() => {
        this.#working = null;
        if (this.#isAskedAgain && !this.stopped.aborted) this.#begin(false);
      });
  }

  async #work(withOthers: boolean): Promise<void> {
    do {
      this.#isAskedAgain = false;
      const { additions } = this.#record.store;
      for (const next of await additions.underWay())
        if (!this.#arriving.has(next.number) && !this.stopped.aborted) await this.#one(next, next.order as Order);
    } while (this.#isAskedAgain && !this.stopped.aborted);
    if (withOthers && !this.stopped.aborted) {
      const { read } = await readWaiting(this.#record, { ...this.settings, stopped: this.stopped });
      if (read > 0) await regroup(this.#record.store);
    }
  }

  /** One addition, from where it was left to its end. Its failure harms no other. */
  async #one({ number, kind, state }: AdditionLine, { addresses, about }: Order): Promise<void> {
    const { store } = this.#record;
    const { additions } = store;
    try {
      if (kind === "addresses" && state !== "reading" && state !== "putting together") {
        await additions.put(number, "getting");
        const how = { ...(about && { known: about }), ...this.#capturing(), stopped: this.stopped };
        const taken = await takeInAddresses(this.#record, addresses ?? [], how);
        await additions.add(number, taken.documents, taken.refused);
        if (this.stopped.aborted) return;
      }
      if (state === "getting" && (kind === "files" || kind === "text")) {
        const reason = "the upload broke off: what had arrived is kept. Add the rest again.";
        await additions.add(number, [], [{ source: "upload", reason }]);
      }
      await additions.put(number, "reading");
      const among = (await additions.documents(number)).flatMap(({ document, isRead }) => (isRead ? [] : [document]));
      if (among.length > 0) await readWaiting(this.#record, { ...this.settings, among, stopped: this.stopped });
      if (this.stopped.aborted) return;
      await additions.put(number, "putting together");
      await regroup(store);
      await additions.put(number, "done");
    } catch (error) {
      await additions.put(number, "failed", sentenceOf(error));
    }
  }

  #capturing(): Pick<TakingIn, "capture"> {
    const { capture } = this.settings;
    return capture ? { capture } : {};
  }
}

/** What is told of a failure: its own sentence, or that it is a fault, which is then in the log. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AnswerableError) return error.message;
  log("adding", error);
  return "A fault in this program; it is in the desk's log. Please report it.";
}

function log(what: string, error: unknown): void {
  process.stderr.write(`answerable: ${what}: ${error instanceof Error ? error.stack : String(error)}\n`);
}

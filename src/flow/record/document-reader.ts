import { signsOf } from "../../case/index.ts";
import { isUnreadableDocument, type Sha256, sha256Of, type UnreadableDocument } from "../../model/index.ts";
import type { NewReading, Waiting } from "../../store/index.ts";
import { defaultTextLimits } from "../../text/index.ts";
import { defaultReadingLimits } from "../limits.ts";
import { ReadingThreads } from "../reading-threads.ts";
import type { AddOptions } from "./add-options.ts";
import { Batches } from "./batches.ts";
import { type KeptCapture, refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";
import { readerName } from "./reader-name.ts";

/** How many readings are kept in one transaction, and how long the first waits for others, in milliseconds. */
const AT_ONCE = 16;
const PATIENCE = 50;

type Made = { readonly reading: NewReading } | { readonly refused: UnreadableDocument; readonly document: Sha256 };

/**
 * Reads documents of a record and keeps what it read. While some are kept others are read: a thread never waits for the disk. Several
 * readings share a transaction.
 */
export class DocumentReader {
  readonly #record: OpenRecord;
  readonly #threads: ReadingThreads;
  readonly #limits: typeof defaultReadingLimits & typeof defaultTextLimits;
  readonly #setting: NonNullable<AddOptions["setting"]>;
  readonly #keeping: Batches<Made, null>;
  readonly #turns: (() => void)[] = [];
  #inHand = 0;

  constructor(record: OpenRecord, { limits, setting }: Pick<AddOptions, "limits" | "setting"> = {}) {
    this.#record = record;
    this.#limits = { ...defaultReadingLimits, ...defaultTextLimits, ...limits };
    this.#threads = new ReadingThreads(this.#limits);
    this.#setting = setting ?? "fast";
    this.#keeping = new Batches({ work: (made) => this.#keep(made), most: AT_ONCE, patience: PATIENCE });
  }

  /** How many documents should be given to it at once, so that its threads and its transactions are full. */
  get concurrency(): number {
    return this.#limits.threads + AT_ONCE;
  }

  /**
   * Reads one document; what was read, or why it could not be, is kept when this resolves. Bytes that are
   * missing or were changed are the caller's to judge.
   */
  async read({ id, capture }: Waiting): Promise<"read" | "missing" | UnreadableDocument> {
    const { known, ...captured } = capture as KeptCapture;
    const result = await this.#inTurn(async () => {
      const bytes = await this.#record.bytesOf(id);
      const [limits, setting] = [this.#limits, this.#setting];
      // What does not have its name's SHA-256 is not what was added: it is not read.
      return bytes && sha256Of(bytes) === id
        ? this.#threads.readWithText({ captured: { ...captured, bytes }, known, limits, setting })
        : null;
    });
    if (result === null) return "missing";
    const isRefused = isUnreadableDocument(result);
    await this.#keeping.add(
      isRefused
        ? { refused: result, document: id }
        : { reading: { ...result, signs: signsOf(result.reading), reader: readerName(this.#setting) } },
    );
    return isRefused ? result : "read";
  }

  /** Keeps what was read and ends the threads. */
  async close(): Promise<void> {
    await this.#keeping.end();
    await this.#threads.close();
  }

  async #keep(made: readonly Made[]): Promise<null[]> {
    const { store } = this.#record;
    await store.keepReadings(made.flatMap((one) => ("reading" in one ? one.reading : [])));
    await store.refuse(made.flatMap((one) => ("refused" in one ? refusalOf(one.refused, one.document) : [])));
    return made.map(() => null);
  }

  /** Of those that wait only as many have their bytes in memory as are read, and one more. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inHand > this.#limits.threads) await new Promise<void>((turn) => this.#turns.push(turn));
    this.#inHand++;
    try {
      return await work();
    } finally {
      this.#inHand--;
      this.#turns.shift()?.();
    }
  }
}

import { Worker } from "node:worker_threads";
import { AnswerableError } from "../../model/index.ts";
import type { DrawingLimits, DrawnPicture, Extractable } from "../../text/index.ts";

/** What the thread is given. */
export interface DrawingJob {
  readonly captured: Extractable;
  readonly page: number;
  readonly limits: DrawingLimits;
}

/** What it gives back. A fault is ours, not the document's refusal. */
export type DrawingAnswer =
  | { readonly drawn: DrawnPicture | null }
  | { readonly refused: string }
  | { readonly fault: string };

/** A document to draw from; its bytes are asked for where its page is not at hand. Null where they are missing. */
export interface ToDraw extends Omit<Extractable, "bytes"> {
  bytes(): Promise<Uint8Array | null>;
}

/** What drawing one page may cost. */
export interface PageDrawingLimits extends DrawingLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

export const defaultPageDrawingLimits: PageDrawingLimits = {
  pixels: 2_000_000,
  pages: 2_000,
  seconds: 20,
  memoryMegabytes: 1_024,
};

const AT_HAND = 8;

const THREAD = new URL(`./drawing-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/**
 * Draws pages of documents one after another, in a thread of its own under a limit of time and memory: a page that meets one is refused, its
 * thread is ended, and the desk goes on. The thread starts when it is needed and keeps no process alive.
 */
export class PageDrawings {
  readonly #limits: PageDrawingLimits;
  readonly #drawn = new Map<string, DrawnPicture>();
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: Partial<PageDrawingLimits> = {}) {
    this.#limits = { ...defaultPageDrawingLimits, ...limits };
  }

  /** A page as a picture; null where there is none. Throws AnswerableError `not-drawn` with the reason where it cannot be drawn. */
  draw(document: ToDraw, page: number): Promise<DrawnPicture | null> {
    const drawn = this.#last.then(() => this.#atHand(document, page));
    this.#last = drawn.catch(() => undefined);
    return drawn;
  }

  /** A page's size and its picture are asked for one after the other: the last few pages stay at hand. */
  async #atHand(document: ToDraw, page: number): Promise<DrawnPicture | null> {
    const name = `${document.id} ${page}`;
    const known = this.#drawn.get(name);
    if (known) return known;
    const drawn = await this.#draw(document, page);
    if (drawn === null) return null;
    this.#drawn.set(name, drawn);
    const [oldest] = this.#drawn.keys();
    if (this.#drawn.size > AT_HAND && oldest !== undefined) this.#drawn.delete(oldest);
    return drawn;
  }

  async #draw({ id, mediaType, source, bytes }: ToDraw, page: number): Promise<DrawnPicture | null> {
    const found = await bytes();
    if (found === null) throw new AnswerableError("not-drawn", `${source}: its bytes are missing from the record.`);
    const captured = { id, mediaType, source, bytes: found };
    const answer = await this.#answerOf({ captured, page, limits: this.#limits });
    if ("drawn" in answer) return answer.drawn;
    const why = "refused" in answer ? answer.refused : `${source}: ${answer.fault}`;
    throw new AnswerableError("not-drawn", `Page ${page} could not be drawn. ${why}`);
  }

  #answerOf(job: DrawingJob): Promise<DrawingAnswer> {
    const { seconds, memoryMegabytes } = this.#limits;
    const thread = this.#thread ?? new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
    this.#thread = thread;
    thread.unref();
    return new Promise((resolve) => {
      const end = (answer: DrawingAnswer, isSound: boolean) => {
        clearTimeout(timer);
        thread.off("message", onMessage).off("error", onError).off("exit", onExit);
        if (!isSound) {
          this.#thread = null;
          // What a document left behind can still end its thread: that is nobody's fault by then.
          thread.on("error", () => undefined);
          void thread.terminate();
        }
        resolve(answer);
      };
      const onMessage = (answer: DrawingAnswer) => end(answer, true);
      const onError = (error: Error) => end({ fault: `drawing it failed (${error.message})` }, false);
      const onExit = () => end({ fault: "the drawing thread ended" }, false);
      const timer = setTimeout(
        () => end({ fault: `drawing it took longer than ${seconds} seconds. Look at its text instead.` }, false),
        seconds * 1000,
      );
      thread.once("message", onMessage).once("error", onError).once("exit", onExit);
      thread.postMessage(job);
    });
  }
}

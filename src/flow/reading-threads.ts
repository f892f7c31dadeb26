import { Worker } from "node:worker_threads";
import type { Captured } from "../capture/index.ts";
import {
  isUnreadableDocument,
  type Reading,
  type Text,
  type UnreadableCode,
  UnreadableDocument,
} from "../model/index.ts";
import type { TextLimits } from "../text/index.ts";
import type { Setting } from "./attributions.ts";
import type { ReadingLimits } from "./limits.ts";
import type { Known, ReadText } from "./read-captured.ts";

/** What a thread is given. */
export interface Job {
  readonly captured: Captured;
  readonly known: Known;
  readonly limits: TextLimits;
  readonly setting: Setting;
  readonly withText?: boolean;
}

/** What it gives back. A fault is ours: a program error, not the document's refusal. */
export type Answer =
  | { readonly reading: Reading; readonly text?: Text }
  | { readonly refused: { readonly code: UnreadableCode; readonly source: string; readonly message: string } }
  | { readonly fault: string };

type Read = Extract<Answer, { readonly reading: Reading }>;

const MEGABYTE = 1024 * 1024;
const WATCH_MILLISECONDS = 250;
const THREAD = new URL(`./reading-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/**
 * Threads that documents are read in, each under a limit of time and memory: a document that meets one is refused, its
 * thread is ended, and nothing else is harmed. Threads start when they are needed.
 */
export class ReadingThreads {
  readonly #limits: ReadingLimits;
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #working = 0;
  #isClosed = false;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
  }

  /** Reads one document; waits for a free thread first. Never rejects. */
  async read(job: Job): Promise<Reading | UnreadableDocument> {
    const result = await this.#run(job);
    return isUnreadableDocument(result) ? result : result.reading;
  }

  /** Reads one document and gives its text as well. Never rejects. */
  async readWithText(job: Job): Promise<ReadText | UnreadableDocument> {
    const result = await this.#run({ ...job, withText: true });
    if (isUnreadableDocument(result)) return result;
    const { reading, text } = result;
    return text ? { reading, text } : faulty(job.captured.source, "the thread gave no text");
  }

  async #run(job: Job): Promise<Read | UnreadableDocument> {
    if (this.#working >= this.#limits.threads) await new Promise<void>((free) => this.#waiting.push(free));
    this.#working++;
    try {
      return await this.#readOn(this.#idle.pop() ?? this.#start(), job);
    } finally {
      this.#working--;
      this.#waiting.shift()?.();
    }
  }

  /** Ends every thread; one that is at work ends when it has answered. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }

  #start(): Worker {
    const thread = new Worker(THREAD, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.maximumMemoryMegabytes },
    });
    // What a document left behind can end its thread when it has answered: that is nobody's fault by then.
    thread.on("error", () => undefined);
    thread.on("exit", () => {
      if (this.#idle.includes(thread)) this.#idle.splice(this.#idle.indexOf(thread), 1);
    });
    return thread;
  }

  #readOn(thread: Worker, job: Job): Promise<Read | UnreadableDocument> {
    const { source } = job.captured;
    const { maximumSeconds, maximumMemoryMegabytes } = this.#limits;
    return new Promise((resolve) => {
      let isOver = false;
      const end = (result: Read | UnreadableDocument, isSound: boolean) => {
        // What the watch saw may come back when the thread has answered and reads something else.
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        clearInterval(watch);
        thread.off("message", onAnswer).off("error", onError).off("exit", onExit);
        if (isSound && !this.#isClosed) this.#idle.push(thread);
        else void thread.terminate();
        resolve(result);
      };
      const tooMuch = () =>
        refuse(
          "too-large",
          source,
          `reading it took more than ${maximumMemoryMegabytes} MB of memory. Split it, or raise the limit \`memory-megabytes\`.`,
        );
      const onAnswer = (answer: Answer) => end(resultOf(answer, source), true);
      const onError = (error: Error & { code?: string }) => {
        const outOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        end(outOfMemory ? tooMuch() : faulty(source, String(error)), false);
      };
      const onExit = () => end(faulty(source, "the reading thread ended"), false);
      const timer = setTimeout(() => {
        const why = `reading it took longer than ${maximumSeconds} seconds. Split it, or raise the limit \`seconds\`.`;
        end(refuse("too-slow", source, why), false);
      }, maximumSeconds * 1000);
      // The thread's own limit counts its objects and not its buffers, which is where what was packed is unpacked to.
      const watch = setInterval(() => {
        thread.getHeapStatistics().then(
          ({ external_memory: held }) => held > maximumMemoryMegabytes * MEGABYTE && end(tooMuch(), false),
          // It has ended, which onExit tells of.
          () => undefined,
        );
      }, WATCH_MILLISECONDS);
      thread.once("message", onAnswer).once("error", onError).once("exit", onExit);
      thread.postMessage(job);
    });
  }
}

function resultOf(answer: Answer, source: string): Read | UnreadableDocument {
  if ("reading" in answer) return answer;
  if ("fault" in answer) return faulty(source, answer.fault);
  const { code, message } = answer.refused;
  return new UnreadableDocument(code, answer.refused.source, message);
}

/** A fault of the program is named as one: it is neither the document's nor to be kept quiet. */
function faulty(source: string, fault: string): UnreadableDocument {
  const why = `a fault in this program kept it from being read (${fault.replace(/\s+/g, " ").slice(0, 200)}). Please report it.`;
  return refuse("failed", source, why);
}

function refuse(code: UnreadableCode, source: string, why: string): UnreadableDocument {
  return new UnreadableDocument(code, source, `${source}: ${why}`);
}

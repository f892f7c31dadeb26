import { type FileHandle, mkdir, open, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { AnswerableError, UnreadableDocument } from "../../model/index.ts";
import type { Captured } from "../captured.ts";
import type { CaptureItem } from "../context.ts";
import type { KnownVersion } from "../fetch/fetcher.ts";
import { keepBytes } from "./kept-bytes.ts";
import { isKept, type KeptLine, LIST, linesOf } from "./kept-folder.ts";

/** How many lines may be written before the disk is told to hold them. */
const BATCH = 64;

/**
 * Keeps what is captured in a folder: bytes by their SHA-256, and a list of where each came from. Bytes are on the disk
 * before their line is, so that a kill at any moment loses nothing that the list names.
 */
export class Keeper {
  readonly #folder: string;
  readonly #list: FileHandle;
  readonly #latest = new Map<string, string>();
  readonly #versions = new Map<string, KnownVersion>();
  readonly #reached = new Map<string, number>();
  #unsynced = 0;

  private constructor(folder: string, list: FileHandle, known: readonly KeptLine[]) {
    this.#folder = folder;
    this.#list = list;
    for (const line of known) this.#learn(line);
  }

  /** Opens a folder, made if there is none. A line that was cut off is taken off the list. */
  static async open(folder: string): Promise<Keeper> {
    try {
      await mkdir(folder, { recursive: true });
      const path = join(folder, LIST);
      const list = await open(path, "a");
      const words = await readFile(path, "utf8");
      const whole = words.lastIndexOf("\n") + 1;
      if (whole < words.length) await truncate(path, Buffer.byteLength(words.slice(0, whole)));
      return new Keeper(folder, list, linesOf(words));
    } catch (error) {
      throw notKept(folder, error);
    }
  }

  /** What is known of an address's last version, for the server to be asked whether it still stands. */
  knownVersion(url: string): KnownVersion | undefined {
    return this.#versions.get(url);
  }

  /** Where reading a web archive stopped. */
  resumeAt(source: string): number {
    return this.#reached.get(source) ?? 0;
  }

  /** Keeps one item, and says whether it was new. The same bytes from the same place are kept once. */
  async keep(item: CaptureItem): Promise<boolean> {
    const line = item instanceof UnreadableDocument ? refusalLine(item) : lineOf(item);
    const mark = "id" in line ? line.id : JSON.stringify(line);
    const isNew = this.#latest.get(line.source) !== mark;
    if (isNew) {
      try {
        if (!(item instanceof UnreadableDocument)) await keepBytes(this.#folder, item.id, item.bytes);
        await this.#list.appendFile(`${JSON.stringify(line)}\n`);
        if (++this.#unsynced >= BATCH) await this.#sync();
      } catch (error) {
        throw notKept(this.#folder, error);
      }
    }
    this.#learn(line);
    return isNew;
  }

  async close(): Promise<void> {
    await this.#sync();
    await this.#list.close();
  }

  async #sync(): Promise<void> {
    await this.#list.datasync();
    this.#unsynced = 0;
  }

  #learn(line: KeptLine): void {
    this.#latest.set(line.source, "id" in line ? line.id : JSON.stringify(line));
    if (!isKept(line)) return;
    const { etag, "last-modified": lastModified } = line.headers ?? {};
    if (line.next === undefined && (etag !== undefined || lastModified !== undefined))
      this.#versions.set(line.source, { ...(etag && { etag }), ...(lastModified && { lastModified }) });
    const archive = line.source.slice(0, line.source.lastIndexOf("!/"));
    if (line.next !== undefined) this.#reached.set(archive, Math.max(line.next, this.resumeAt(archive)));
  }
}

function notKept(folder: string, error: unknown): AnswerableError {
  const reported = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  const why = `documents cannot be kept there${reported}. Name another folder, or make room in this one.`;
  return new AnswerableError("not-written", `${folder}: ${why}`, { cause: error });
}

function lineOf({ bytes: _, ...line }: Captured): KeptLine {
  return line;
}

function refusalLine({ source, code, message }: UnreadableDocument): KeptLine {
  const reason = message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message;
  return { source, code, reason };
}

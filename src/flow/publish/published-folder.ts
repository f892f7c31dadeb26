import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { AnswerableError, type Sha256 } from "../../model/index.ts";

/** A published folder on this machine, by its files' paths with / between their parts. */
export class PublishedFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A file's bytes; null where there is none. */
  async read(path: string): Promise<Buffer | null> {
    return readFile(join(this.folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return null;
      throw this.#failed("not-read", path, error);
    });
  }

  /** The SHA-256 of a file's bytes; null where there is none. */
  async sha256(path: string): Promise<Sha256 | null> {
    return sha256OfFile(join(this.folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return null;
      throw this.#failed("not-read", path, error);
    });
  }

  /** Every file, in no order. Names that start with a dot are the web server's or the system's and are passed over. */
  async *list(): AsyncGenerator<string> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = relative(this.folder, join(entry.parentPath, entry.name)).split(sep).join("/");
      if (!entry.isDirectory() && !/(?:^|\/)\./.test(path)) yield path;
    }
  }

  /** Whether anything is in it, or it is no folder at all. */
  async holdsAnything(): Promise<boolean> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw this.#failed("not-read", "", error);
    });
    return names.some((name) => !name.startsWith("."));
  }

  #failed(code: string, path: string, error: NodeJS.ErrnoException): AnswerableError {
    const did = code === "not-read" ? "could not be read" : "could not be written";
    const why = `${join(this.folder, path)} ${did} (${error.code ?? error.message}).`;
    return new AnswerableError(code, `${why} Make room, or change the folder's rights, and do it again.`, {
      cause: error,
    });
  }
}

/** The SHA-256 of a file of this machine, read piece by piece. */
export async function sha256OfFile(path: string): Promise<Sha256> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) hash.update(piece);
  return hash.digest("hex") as Sha256;
}

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256Of, UnreadableDocument } from "../../model/index.ts";
import type { CaptureItem } from "../context.ts";
import { isKept, LIST, linesOf, pathOf } from "./kept-folder.ts";

/** Whether a folder is one that keeps captures. */
export async function isKeptFolder(folder: string): Promise<boolean> {
  return (await stat(join(folder, LIST)).catch(() => null))?.isFile() ?? false;
}

/**
 * The documents that a folder keeps, each with where and when it was got, in the order of its list; the same bytes once,
 * as they were got last. Bytes that no longer have their SHA-256 are refused.
 */
export async function* readKept(folder: string): AsyncGenerator<CaptureItem, void, undefined> {
  const lines = linesOf(await readFile(join(folder, LIST), "utf8"));
  const last = new Map(lines.filter(isKept).map((line) => [line.id, line]));
  for (const line of last.values()) {
    const bytes = await readFile(pathOf(folder, line.id)).catch(() => null);
    if (bytes !== null && sha256Of(bytes) === line.id) yield { ...line, bytes: new Uint8Array(bytes) };
    else {
      const why = bytes === null ? "its bytes are missing from" : "its bytes were changed in";
      const { source } = line;
      yield new UnreadableDocument("damaged", source, `${source}: ${why} ${folder}. Capture it again.`);
    }
  }
}

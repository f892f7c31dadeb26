import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { TableOpening } from "./table-opening.ts";

/**
 * Lends a copy of a table in UTF-8, with one kind of line end, for as long as `work` takes; the file itself is left as it is. DuckDB reads
 * no Windows-1252, and no file whose lines end in two ways. Memory stays flat: it is copied as a stream.
 */
export async function withRewritten<T>(
  file: string,
  encoding: TableOpening["encoding"],
  work: (copy: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "answerable-table-"));
  try {
    const copy = join(folder, "table.csv");
    await pipeline(createReadStream(file), decoded(encoding), createWriteStream(copy));
    return await work(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of a stream of bytes, with `\n` for every line end, also one that lies across two pieces. */
function decoded(encoding: TableOpening["encoding"]) {
  return async function* (pieces: AsyncIterable<Buffer>) {
    const decoder = new TextDecoder(encoding);
    let kept = "";
    for await (const piece of pieces) {
      const text = kept + decoder.decode(piece, { stream: true });
      kept = text.endsWith("\r") ? "\r" : "";
      yield text.slice(0, text.length - kept.length).replace(/\r\n?/g, "\n");
    }
    yield (kept + decoder.decode()).replace(/\r\n?/g, "\n");
  };
}

import type { FileHandle } from "node:fs/promises";
import type { ByteSource } from "./byte-window.ts";

const CHUNK_BYTES = 2 * 1024 * 1024;

/** A file's bytes, a chunk at a time; the next chunk is read when it is asked for. */
export function fileSource(file: FileHandle): ByteSource {
  return {
    jumps: true,
    async *chunks(from) {
      for (let position = from; ; ) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    },
  };
}

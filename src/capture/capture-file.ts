import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { UnreadableDocument } from "../model/index.ts";
import { captureBytes, tooLarge } from "./capture-bytes.ts";
import { readWithin } from "./capture-stream.ts";
import type { Captured } from "./captured.ts";
import { unreadableFile } from "./file-errors.ts";
import type { CaptureLimits } from "./limits.ts";

/**
 * Reads one file, its size decided before a byte is read. A link is followed only when the person named it, not when
 * it was met in a folder. A pipe given by name is read to its end.
 */
export async function captureFile(
  path: string,
  limits: CaptureLimits,
  { followLink }: { readonly followLink: boolean },
): Promise<Captured | UnreadableDocument> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | (followLink ? 0 : constants.O_NOFOLLOW));
    const { size } = await file.stat();
    if (size > limits.maximumBytes) return tooLarge(path, limits, size);
    const bytes = await readWithin(file.createReadStream({ autoClose: false }), limits.maximumBytes);
    return bytes === null ? tooLarge(path, limits) : captureBytes(bytes, { source: path, retrieved: "unknown" });
  } catch (error) {
    return unreadableFile(path, error);
  } finally {
    await file?.close();
  }
}

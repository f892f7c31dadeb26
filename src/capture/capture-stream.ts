import { UnreadableDocument } from "../model/index.ts";
import { captureBytes, nameOf, tooLarge } from "./capture-bytes.ts";
import type { Captured } from "./captured.ts";
import type { CaptureLimits } from "./limits.ts";

/** Reads a stream to its end as one document, and stops as soon as it is larger than the limit. */
export async function captureStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  limits: CaptureLimits,
): Promise<Captured | UnreadableDocument> {
  try {
    const bytes = await readWithin(stream, limits.maximumBytes);
    return bytes === null ? tooLarge(source, limits) : captureBytes(bytes, { source, retrieved: "unknown" });
  } catch (cause) {
    const why = `${nameOf(source)}: it broke off while being read. Save it to a file and give that.`;
    return new UnreadableDocument("not-permitted", source, why, { cause });
  }
}

/** The whole of a stream, or null as soon as there is more of it than `maximumBytes`; the rest is then not read. */
export async function readWithin(stream: AsyncIterable<Uint8Array>, maximumBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maximumBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

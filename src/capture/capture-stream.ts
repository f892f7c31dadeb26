import { UnreadableDocument } from "../model/index.ts";
import { nameOf, tooLarge } from "./capture-bytes.ts";
import type { CaptureItem, Context } from "./context.ts";
import { takeBytes } from "./take-bytes.ts";

/** Reads a stream to its end, and stops as soon as it is larger than the limit. */
export async function* captureStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<CaptureItem, void, undefined> {
  const bytes = await wholeOf(source, stream, context.limits.maximumBytes);
  if (bytes instanceof UnreadableDocument) yield bytes;
  else if (bytes === null) yield tooLarge(source, context.limits);
  else yield* takeBytes(bytes, { source, retrieved: "unknown" }, context);
}

async function wholeOf(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<Uint8Array | null | UnreadableDocument> {
  try {
    return await readWithin(stream, maximumBytes);
  } catch (cause) {
    const why = `${nameOf(source)}: it broke off while being read. Save it to a file and give that.`;
    return new UnreadableDocument("damaged", source, why, { cause });
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

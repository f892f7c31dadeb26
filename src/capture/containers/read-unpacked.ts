import { UnreadableDocument } from "../../model/index.ts";
import { nameOf, tooLarge } from "../capture-bytes.ts";
import { type CaptureLimits, isBomb } from "../limits.ts";

/**
 * The whole of what a packed stream unpacks to, or a refusal as soon as it is larger than a document may be or grows out
 * of proportion to its packed size; the rest is then not unpacked.
 */
export async function readUnpacked(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  packedBytes: () => number,
  limits: CaptureLimits,
): Promise<Uint8Array | UnreadableDocument> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limits.maximumBytes) return tooLarge(source, limits);
    if (isBomb(packedBytes(), length, limits)) return bomb(source, limits);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

/** The refusal of something that unpacks to far more than any document. */
export function bomb(source: string, limits: CaptureLimits): UnreadableDocument {
  const why = `it unpacks to more than ${limits.maximumRatio} times its size, as no document does. Leave it out, or raise the limit \`ratio\`.`;
  return new UnreadableDocument("too-large", source, `${nameOf(source)}: ${why}`);
}

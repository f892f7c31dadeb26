import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { UnreadableDocument } from "../../model/index.ts";
import type { Provenance } from "../capture-bytes.ts";
import { type CaptureItem, type Context, deeper, type TakeBytes } from "../context.ts";
import { readUnpacked } from "./read-unpacked.ts";

/** The one document that a gzip file holds (RFC 1952), named without its `.gz`. */
export async function* unpackGzip(
  bytes: Uint8Array,
  provenance: Provenance,
  context: Context,
  take: TakeBytes,
): AsyncGenerator<CaptureItem, void, undefined> {
  const { source } = provenance;
  const inside = `${source}!/${(source.split("/").at(-1) ?? source).replace(/\.gz$/i, "")}`;
  try {
    const unzipped = Readable.from([bytes]).pipe(createGunzip());
    const unpacked = await readUnpacked(source, unzipped, () => bytes.length, context.limits);
    if (unpacked instanceof UnreadableDocument) yield unpacked;
    else yield* take(unpacked, { ...provenance, source: inside }, deeper(context));
  } catch (cause) {
    const why = "this gzip file is damaged. Get it again.";
    yield new UnreadableDocument("damaged", source, `${source}: ${why}`, { cause });
  }
}

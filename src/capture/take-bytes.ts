import { UnreadableDocument } from "../model/index.ts";
import { captureBytes, type Provenance } from "./capture-bytes.ts";
import { unpackFeed } from "./containers/feed.ts";
import { unpackGzip } from "./containers/gzip.ts";
import { unpackMessage } from "./containers/message.ts";
import { heldWebArchive } from "./containers/web-archive.ts";
import { unpackZip } from "./containers/zip.ts";
import type { CaptureItem, Context, TakeBytes } from "./context.ts";
import { isWarc } from "./warc/index.ts";

type Unpack = (
  bytes: Uint8Array,
  provenance: Provenance,
  context: Context,
  take: TakeBytes,
) => AsyncGenerator<CaptureItem>;

const CONTAINERS: Readonly<Record<string, Unpack>> = {
  "application/zip": (bytes, { source }, context, take) => unpackZip(bytes, source, context, take),
  "application/gzip": (bytes, provenance, context, take) =>
    isWarc(bytes) ? heldWebArchive(bytes, provenance.source, context) : unpackGzip(bytes, provenance, context, take),
  "application/warc": (bytes, { source }, context) => heldWebArchive(bytes, source, context),
  "message/rfc822": unpackMessage,
  "application/rss+xml": unpackFeed,
  "application/atom+xml": unpackFeed,
  "application/feed+json": unpackFeed,
};

/** Takes in bytes: one document, or all those of the container that they are, to any depth that the limits allow. */
export async function* takeBytes(
  bytes: Uint8Array,
  provenance: Provenance,
  context: Context,
): AsyncGenerator<CaptureItem, void, undefined> {
  const captured = captureBytes(bytes, provenance);
  const unpack = captured instanceof UnreadableDocument ? undefined : CONTAINERS[captured.mediaType];
  if (unpack === undefined) {
    yield captured;
  } else if (context.depth >= context.limits.maximumDepth) {
    const { source } = provenance;
    const why = `it stands inside ${context.depth} others. Unpack it and give the documents inside, or raise the limit \`depth\`.`;
    yield new UnreadableDocument("too-large", source, `${source}: ${why}`);
  } else {
    yield* unpack(bytes, provenance, context, takeBytes);
  }
}

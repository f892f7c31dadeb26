import { sha256Of, UnreadableDocument } from "../model/index.ts";
import type { Captured, Stated } from "./captured.ts";
import { type CaptureLimits, sizeInWords } from "./limits.ts";
import { recognise } from "./media-type.ts";

/** What is known about bytes besides the bytes. */
export interface Provenance {
  readonly source: string;
  readonly retrieved: string;
  readonly url?: string;
  readonly redirects?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly stated?: Stated;
  readonly next?: number;
  /** What the server or message called it, the whole Content-Type header. */
  readonly contentType?: string;
}

/** Names the bytes and decides what they are, or says why they cannot be read. */
export function captureBytes(bytes: Uint8Array, provenance: Provenance): Captured | UnreadableDocument {
  const { contentType, ...known } = provenance;
  const { source, url } = known;
  if (bytes.length === 0)
    return new UnreadableDocument(
      "empty",
      source,
      `${nameOf(source)}: there is nothing in it. Get the document again.`,
    );
  const kind = recognise(bytes, { name: url ?? source, ...(contentType === undefined ? {} : { contentType }) });
  if ("code" in kind) return new UnreadableDocument(kind.code, source, `${nameOf(source)}: ${kind.why}`);
  return { ...known, bytes, mediaType: kind.mediaType, id: sha256Of(bytes) };
}

/** The refusal of something over the size limit. */
export function tooLarge(source: string, limits: CaptureLimits, bytes?: number): UnreadableDocument {
  const most = sizeInWords(limits.maximumBytes);
  const size = bytes === undefined ? `larger than ${most}` : `${sizeInWords(bytes)}, larger than the limit of ${most}`;
  return new UnreadableDocument(
    "too-large",
    source,
    `${nameOf(source)}: it is ${size}. Split it, or raise the limit \`bytes\`.`,
  );
}

/** How a sentence calls a source. */
export function nameOf(source: string): string {
  return source === "-" ? "standard input" : source;
}

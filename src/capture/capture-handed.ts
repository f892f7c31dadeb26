import { type CaptureOptions, contextOf } from "./capture-all.ts";
import { captureBytes, type Provenance, tooLarge } from "./capture-bytes.ts";
import type { CaptureItem } from "./context.ts";
import { takeBytes } from "./take-bytes.ts";

/** Bytes that somebody hands over, with what they call them: no path of this machine. */
export interface Handed extends Pick<Provenance, "stated"> {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes in bytes that were handed over, in their order, as it would files: a ZIP, web archive, message or feed gives the documents in it, and
 * what cannot be taken in comes out in its place. Nothing is fetched.
 */
export async function* captureHanded(
  handed: Iterable<Handed> | AsyncIterable<Handed>,
  options: Pick<CaptureOptions, "limits"> = {},
): AsyncGenerator<CaptureItem, void, undefined> {
  const context = contextOf({ ...(options.limits && { limits: options.limits }) });
  try {
    for await (const { bytes, ...named } of handed) {
      const provenance = { ...named, retrieved: "unknown" };
      const isContainer = /^application\/(?:zip|warc|gzip)$/.test(typeOf(bytes, provenance));
      if (bytes.length > context.limits.maximumBytes && !isContainer)
        yield tooLarge(named.source, context.limits, bytes.length);
      else yield* takeBytes(bytes, provenance, context);
    }
  } finally {
    await context.fetcher.close();
  }
}

function typeOf(bytes: Uint8Array, provenance: Provenance): string {
  const captured = captureBytes(bytes, provenance);
  return "mediaType" in captured ? captured.mediaType : "";
}

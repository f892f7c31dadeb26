import { UnreadableDocument } from "../model/index.ts";
import { captureFile } from "./capture-file.ts";
import { captureStream } from "./capture-stream.ts";
import { captureUrl } from "./capture-url.ts";
import type { Captured } from "./captured.ts";
import { isFolder, listFolder } from "./folder.ts";
import { type CaptureLimits, defaultLimits } from "./limits.ts";

/** How a capture is run. Everything has a safe default. */
export interface CaptureOptions {
  readonly limits?: Partial<CaptureLimits>;
  /** What `-` reads; the process's standard input unless given. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Called after each item, readable or not, with how many there have been so far. */
  readonly onProgress?: (progress: { readonly source: string; readonly count: number }) => void;
  /** Lets addresses lead to this machine and its network. Only for tests and closed networks; default false. */
  readonly allowPrivateAddresses?: boolean;
  /** The clock for `retrieved`; the system's unless given. */
  readonly now?: () => Date;
}

/**
 * Gets every source, in the order given: a file, a folder (all its files, by path in code-unit order), an http(s)
 * address, or `-`. What cannot be taken in comes out in its place as an {@link UnreadableDocument} value and harms
 * nothing else. The same bytes twice come out twice.
 */
export async function* captureAll(
  sources: readonly string[],
  options: CaptureOptions = {},
): AsyncGenerator<Captured | UnreadableDocument, void, undefined> {
  let count = 0;
  for (const source of sources) {
    for await (const item of captureOne(source, options)) {
      count++;
      options.onProgress?.({ source: item.source, count });
      yield item;
    }
  }
}

async function* captureOne(source: string, options: CaptureOptions): AsyncGenerator<Captured | UnreadableDocument> {
  const limits = { ...defaultLimits, ...options.limits };
  if (source === "-") {
    yield await captureStream("-", options.standardInput ?? process.stdin, limits);
  } else if (/^https?:/i.test(source)) {
    yield await captureUrl(source, limits, options);
  } else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
    yield new UnreadableDocument(
      "unsupported",
      source,
      `${source}: only http and https addresses can be fetched. Save the document and give its file name.`,
    );
  } else if (await isFolder(source)) {
    for await (const found of listFolder(source, limits)) {
      yield found instanceof UnreadableDocument ? found : await captureFile(found, limits, { followLink: false });
    }
  } else {
    yield await captureFile(source, limits, { followLink: true });
  }
}

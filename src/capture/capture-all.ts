import { UnreadableDocument } from "../model/index.ts";
import { captureFile } from "./capture-file.ts";
import { captureStream } from "./capture-stream.ts";
import type { CaptureItem, Context } from "./context.ts";
import { Fetcher, type FetchSettings } from "./fetch/fetcher.ts";
import { isFolder, listFolder } from "./folder.ts";
import { isKeptFolder, readKept } from "./keep/read-kept.ts";
import { type CaptureLimits, defaultLimits } from "./limits.ts";
import { takeBytes } from "./take-bytes.ts";

/** How a capture is run. Everything has a safe default. */
export interface CaptureOptions extends FetchSettings {
  readonly limits?: Partial<CaptureLimits>;
  /** What `-` reads; the process's standard input unless given. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Called after each item, readable or not, with how many there have been so far. */
  readonly onProgress?: (progress: { readonly source: string; readonly count: number }) => void;
  /** Whether pages that a feed given as a file only links to are fetched; default false. */
  readonly followFeeds?: boolean;
  /** The offset at which reading a web archive begins: where an earlier capture stopped. */
  readonly resumeAt?: (source: string) => number;
}

/**
 * Gets every source, in the order given, each asked for when the one before is done: a file, a folder (all its files, by path in code-unit order), an http(s)
 * address, or `-`. A ZIP, web archive, message or feed gives the documents in it. What cannot be taken in comes out in its
 * place as an {@link UnreadableDocument} value and harms nothing else. The same bytes twice come out twice.
 */
export async function* captureAll(
  sources: Iterable<string> | AsyncIterable<string>,
  options: CaptureOptions = {},
): AsyncGenerator<CaptureItem, void, undefined> {
  const context = contextOf(options);
  let count = 0;
  try {
    for await (const source of sources) {
      for await (const item of captureOne(source, context, options)) {
        count++;
        options.onProgress?.({ source: item.source, count });
        yield item;
      }
    }
  } finally {
    await context.fetcher.close();
  }
}

/** What a capture shares, by its options. */
export function contextOf(options: CaptureOptions): Context {
  const limits = { ...defaultLimits, ...options.limits };
  return {
    limits,
    fetcher: new Fetcher(limits, options),
    followFeeds: options.followFeeds ?? false,
    resumeAt: options.resumeAt ?? (() => 0),
    depth: 0,
  };
}

async function* captureOne(source: string, context: Context, options: CaptureOptions): AsyncGenerator<CaptureItem> {
  if (source === "-") {
    yield* captureStream("-", options.standardInput ?? process.stdin, context);
  } else if (/^https?:/i.test(source)) {
    const page = await context.fetcher.get(source);
    if (page instanceof UnreadableDocument) yield page;
    else if (page !== "unchanged") yield* takeBytes(page.bytes, page, context);
  } else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
    yield new UnreadableDocument(
      "unsupported",
      source,
      `${source}: only http and https addresses can be fetched. Save the document and give its file name.`,
    );
  } else if (await isKeptFolder(source)) {
    yield* readKept(source);
  } else if (await isFolder(source)) {
    for await (const found of listFolder(source, context.limits)) {
      if (found instanceof UnreadableDocument) yield found;
      else yield* captureFile(found, context, { followLink: false });
    }
  } else {
    yield* captureFile(source, context, { followLink: true });
  }
}

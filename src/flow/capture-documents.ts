import { type CaptureOptions, captureAll, Keeper } from "../capture/index.ts";
import { UnreadableDocument } from "../model/index.ts";

/** What a capture came to. */
export interface CaptureResult {
  /** Documents that are new in the folder. */
  readonly added: number;
  /** Documents that were in it already. */
  readonly known: number;
  readonly unreadable: readonly UnreadableDocument[];
}

/**
 * Gets every source and keeps it in a folder, without reading it. Called again with the same folder it asks servers only
 * for what changed, and goes on in a web archive where it was stopped.
 */
export async function captureDocuments(
  sources: readonly string[],
  folder: string,
  options: CaptureOptions = {},
): Promise<CaptureResult> {
  const keeper = await Keeper.open(folder);
  const unreadable: UnreadableDocument[] = [];
  let [added, known] = [0, 0];
  try {
    const memory = {
      knownVersion: (url: string) => keeper.knownVersion(url),
      resumeAt: (source: string) => keeper.resumeAt(source),
    };
    for await (const item of captureAll(sources, { ...options, ...memory })) {
      const isNew = await keeper.keep(item);
      if (item instanceof UnreadableDocument) unreadable.push(item);
      else if (isNew) added++;
      else known++;
    }
  } finally {
    await keeper.close();
  }
  return { added, known, unreadable };
}

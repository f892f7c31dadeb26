import { captureAll } from "../capture/index.ts";
import { isUnreadableDocument, UnreadableDocument } from "../model/index.ts";
import { type Change, changesBetween, type Extraction, extractText } from "../text/index.ts";

export type { Change } from "../text/index.ts";

/** What changed from one version of a document to the next, or why one of them cannot be read. */
export async function compareDocuments(older: string, newer: string): Promise<Change[] | UnreadableDocument> {
  const [before, after] = [await extractionOf(older), await extractionOf(newer)];
  if (isUnreadableDocument(before)) return before;
  return isUnreadableDocument(after) ? after : changesBetween(before.text, after.text);
}

/** The text of the first document that a source gives. */
async function extractionOf(source: string): Promise<Extraction | UnreadableDocument> {
  for await (const item of captureAll([source])) return item instanceof UnreadableDocument ? item : extractText(item);
  return new UnreadableDocument("missing", source, `${source}: no document there. Name a file or an address.`);
}

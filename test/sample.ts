import { fileURLToPath } from "node:url";
import { captureAll } from "../src/capture/index.ts";
import { type ReadResult, readDocuments } from "../src/flow/index.ts";
import { isUnreadableDocument, UnreadableDocument } from "../src/model/index.ts";
import { extractText } from "../src/text/index.ts";

/** Where the shipped sample's documents are: fiction, written for this project. */
export const SAMPLE = fileURLToPath(new URL("../examples/sample/documents/", import.meta.url));

/** The sample, read. */
export function sample(): Promise<ReadResult> {
  return readDocuments([SAMPLE]);
}

/** The texts of documents by id, extracted anew. */
export async function textsOf(source: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const item of captureAll([source])) {
    if (item instanceof UnreadableDocument) continue;
    const extraction = await extractText(item);
    if (!isUnreadableDocument(extraction)) texts.set(item.id, extraction.text.content);
  }
  return texts;
}

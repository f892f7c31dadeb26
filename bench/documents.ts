// The documents under a path, for benchmarks and checks: a file, a folder, or a .jsonl file with one document a line.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Document, isUnreadableDocument, momentFromIso, sha256Of, type Text } from "../src/model/index.ts";
import { extractText } from "../src/text/index.ts";

/** A document's words and, where its source has them, its name and day of publication. */
export interface Given {
  readonly name: string;
  readonly words: string;
  readonly published?: string;
}

/** Every document under a path, in order of name. In a .jsonl line the words stand in `text` or `doc_text`. */
export function* documentsUnder(path: string): Iterable<Given> {
  if (statSync(path).isDirectory()) {
    for (const file of readdirSync(path).sort()) yield* documentsUnder(join(path, file));
    return;
  }
  if (!path.endsWith(".jsonl")) {
    if (/\.(?:txt|html?)$/.test(path)) yield { name: path, words: readFileSync(path, "utf8") };
    return;
  }
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const row = JSON.parse(line) as Record<string, string | null>;
    const published = row.published ?? row.publish_date;
    yield {
      name: String(row.id ?? row.doc_id ?? path),
      words: String(row.text ?? row.doc_text ?? ""),
      ...(published ? { published } : {}),
    };
  }
}

/** A document made ready for reading; null when it has no text. */
export async function prepared(given: Given): Promise<{ text: Text; document: Document } | null> {
  const bytes = Buffer.from(given.words);
  const id = sha256Of(bytes);
  const mediaType = /^\s*<(?:!doctype|html)/i.test(given.words) ? "text/html" : "text/plain";
  const extraction = await extractText({ id, bytes, mediaType, source: given.name });
  if (isUnreadableDocument(extraction)) return null;
  const published = given.published ? momentFromIso(given.published.slice(0, 10)) : extraction.published;
  return {
    text: extraction.text,
    document: {
      id,
      retrieved: "unknown",
      mediaType,
      characters: extraction.text.content.length,
      source: given.name,
      ...(published ? { published } : {}),
    },
  };
}

import { attributionsOf, type Setting } from "../../../src/flow/attributions.ts";
import { usPlaces } from "../../../src/flow/index.ts";
import { type Document, momentFromIso, type Reading, sha256Of, type Text } from "../../../src/model/index.ts";
import { readText } from "../../../src/read/index.ts";
import { extractWords } from "../../../src/text/extract-words.ts";
import type { Row } from "./task.ts";

/** A row's words as a text and its document, with the day of publication where the row has one. Offsets are those of the row. */
export function documentOf(row: Row): { text: Text; document: Document } {
  const words = String(row.text ?? row.doc_text ?? row.sent_text ?? "");
  const bytes = Buffer.from(words);
  const id = sha256Of(bytes);
  if (words.trim() === "") return nothing(id, words);
  const extracted = extractWords({ id, bytes, mediaType: "text/plain", source: String(row.id ?? row.doc_id) });
  const text = headed(extracted.text, typeof row.title === "string" ? row.title : "");
  const day = row.published ?? row.publish_date ?? row.date;
  const published = typeof day === "string" ? momentFromIso(day.slice(0, 10)) : undefined;
  return {
    text,
    document: {
      id,
      retrieved: "unknown",
      mediaType: "text/plain",
      characters: text.content.length,
      ...(published ? { published } : {}),
    },
  };
}

/** What the whole reader makes of a row's words. */
export async function readingOf(row: Row, setting: Setting): Promise<Reading> {
  const { text, document } = documentOf(row);
  return readText(text, document, await attributionsOf(text, setting), usPlaces());
}

/** A row without words is read too: nothing is in it. */
function nothing(id: Text["document"], content: string): { text: Text; document: Document } {
  const text = { document: id, content, blocks: [], map: [], extractor: { name: "none", version: "0" } };
  return { text, document: { id, retrieved: "unknown", mediaType: "text/plain", characters: content.length } };
}

/** A text that begins with its title, with nothing between that and the story: the title is made a block of its own. */
function headed(text: Text, title: string): Text {
  const [first, ...others] = text.blocks;
  if (!first || title === "" || !text.content.startsWith(title) || first.start !== 0 || first.end <= title.length)
    return text;
  const head = { kind: "title" as const, start: 0, end: title.length };
  return { ...text, blocks: [head, { kind: "paragraph", start: title.length, end: first.end }, ...others] };
}

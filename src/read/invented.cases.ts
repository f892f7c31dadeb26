/** Texts for tests of reading, made of words at hand, a paragraph a line. What they tell is invented. */
import { type Document, momentFromIso, sha256Of, type Text } from "../model/index.ts";
import type { Passage } from "./passage.ts";
import { prepare } from "./prepare.ts";
import type { FoundAttribution } from "./voices/found-voices.ts";

export function textOf(words: string, published?: string): { text: Text; document: Document } {
  const id = sha256Of(words);
  const blocks = [...words.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    kind: "paragraph" as const,
    start: index,
    end: index + length,
  }));
  return {
    text: { document: id, content: words, blocks, map: [], extractor: { name: "by hand", version: "1" } },
    document: {
      id,
      retrieved: "unknown",
      mediaType: "text/plain",
      characters: words.length,
      ...(published ? { published: momentFromIso(published) } : {}),
    },
  };
}

export function passageOf(words: string, found: readonly FoundAttribution[] = [], published?: string): Passage {
  const { text, document } = textOf(words, published);
  return prepare(text, document, found);
}

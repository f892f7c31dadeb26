import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, sha256Of } from "../model/index.ts";
import { extractText } from "./extract-text.ts";

const words = fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r\n", "\t", "é", "\u00a0", "—", "1") });
const tags = fc.constantFrom(
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<br>",
  "<h1>",
  "</h1>",
  "<aside>",
  "<ul><li>",
  "</ul>",
  "<a href=x>",
  "</a>",
  "&nbsp;",
  "&#8203;",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<td>",
  "<html>",
  "<body>",
  "<figcaption>",
  "<time>",
);
const pages = fc.array(fc.oneof(words, tags), { maxLength: 40 }).map((pieces) => pieces.join(""));
const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), words.map(encode), pages.map(encode));

function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

describe.each(["text/plain", "text/html"])("%s", (mediaType) => {
  test("any bytes give a text or a reason, and nothing is ever thrown", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        await extractText({ id: sha256Of(bytes), bytes, mediaType, source: "a" });
      }),
      { numRuns: 400 },
    );
  });

  test("blocks are in order, apart, inside the text, and begin and end with a word", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const extraction = await extractText({ id: sha256Of(bytes), bytes, mediaType, source: "a" });
        if (extraction instanceof Error) return;
        const { content, blocks } = extraction.text;
        let last = 0;
        for (const { start, end } of blocks as Block[]) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
          expect(content.slice(start, end)).toBe(content.slice(start, end).trim());
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the same bytes give the same result", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const item = { id: sha256Of(bytes), bytes, mediaType, source: "a" };
        expect(await extractText(item)).toEqual(await extractText(item));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWords } from "./cut-words.ts";
import { quotationOf } from "./quotation.ts";

/** The text with what stands in quotation marks put between angle brackets, and a letter for how it ends. */
function marked(text: string): string {
  const words = cutWords(text);
  const { state, opening, closing } = quotationOf(words);
  const found: string[] = [];
  for (let i = 0; i < words.count; i++)
    if (opening[i] === i)
      found.push(`${"-icuo"[state[i] ?? 0]}:${text.slice(words.start[i], words.end[closing[i] ?? 0])}`);
  return found.join(" | ");
}

describe("a quotation", () => {
  it.each([
    ["ends at its mark, straight or curly", 'She said "it fell" and “it broke” there.', 'i:"it fell" | i:“it broke”'],
    ["holds the stop before its mark", "“It fell.” He left.", "i:“It fell.”"],
    ["runs over sentences", '"It fell. It broke," he said.', 'i:"It fell. It broke,"'],
    [
      "goes on into a paragraph that begins with a mark",
      "“We saw it.\n\n“It fell,” Ives said.",
      "c:“We saw it. | i:“It fell,”",
    ],
    ["that nobody closes ends with its paragraph", "“We saw it.\nIt fell.", "u:“We saw it."],
    ["is not begun by a mark of inches behind a number", 'A 6" pipe fell.', ""],
    ["keeps the apostrophes inside it", "“I don't know Ives' dog,” she said.", "i:“I don't know Ives' dog,”"],
    ["holds another in single marks", "“She said ‘stop’ to me,” he said.", "i:“She said ‘stop’ to me,”"],
    ["without its opening mark begins with the sentence", "Nobody ran. It fell,” he said.", "o:It fell,”"],
    ["is not begun by a mark of inches before a full stop", 'It was 6" wide.', ""],
    ["may be closed by two apostrophes", "``It fell,'' he said.", "i:``It fell,''"],
  ])("%s", (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom('"', "“", "”", "‘", "’", "'", "``", "''", "Ives", "said", ".", ",", "\n", " "), {
      maxLength: 50,
    })
    .map((parts) => parts.join(""));

  it("of any text opens before it closes, stays in one paragraph, and never overlaps another", () => {
    fc.assert(
      fc.property(text, (content) => {
        const words = cutWords(content);
        const { state, opening, closing } = quotationOf(words);
        for (let i = 0; i < words.count; i++) {
          const open = opening[i] ?? -1;
          const close = closing[i] ?? -1;
          expect((state[i] ?? 0) > 0).toBe(open >= 0);
          if (open < 0) continue;
          expect(open).toBeLessThanOrEqual(i);
          expect(close).toBeGreaterThanOrEqual(i);
          expect(words.paragraph[open]).toBe(words.paragraph[close]);
          expect(opening[close]).toBe(open);
        }
      }),
    );
  });
});

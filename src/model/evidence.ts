import { z } from "zod";
import { Sha256 } from "./sha256.ts";

/**
 * A span of a document's text: `text.slice(start, end) === exact`, always. Offsets are UTF-16 code units, half-open,
 * as JavaScript strings count them.
 */
export const Evidence = z
  .object({
    document: Sha256,
    start: z.number().int().min(0).describe("First UTF-16 code unit"),
    end: z.number().int().min(1).describe("One past the last UTF-16 code unit"),
    page: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe("The page it stands on, counted from 1, where the document has pages"),
    exact: z.string().min(1).describe("The words: text.slice(start, end)"),
  })
  .describe("A span of a document's text");
export type Evidence = z.infer<typeof Evidence>;

/** Quotes a span of a text. Throws a RangeError when the span is empty or outside the text: that is a broken reader. */
export function quote(document: Sha256, content: string, start: number, end: number): Evidence {
  if (!(start >= 0 && start < end && end <= content.length))
    throw new RangeError(`span ${start}..${end} is not inside a text of ${content.length} characters`);
  return { document, start, end, exact: content.slice(start, end) };
}

/** Whether the span still says what it is quoted as saying. */
export function holds(evidence: Evidence, content: string): boolean {
  return evidence.end > evidence.start && content.slice(evidence.start, evidence.end) === evidence.exact;
}

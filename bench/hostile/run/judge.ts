import { basename } from "node:path";
import type { ReadResult } from "../../../src/flow/index.ts";
import type { UnreadableDocument } from "../../../src/model/index.ts";
import type { Entry, Outcome } from "./entry.ts";

/**
 * What a reading of one file amounts to. A file is read when documents came out of it, and refused when none did and
 * each reason is one line that names it. A file that may not hold several documents gives exactly one of either.
 */
export function judge(entry: Entry, { readings, unreadable }: ReadResult): Outcome {
  if (entry.expects === "read") {
    if (readings.some(({ document }) => document.source === basename(entry.path))) return { ending: "read", why: "" };
    return { ending: "harmed", why: `it did not come out: ${unreadable.map(({ message }) => message).join(" / ")}` };
  }
  const poor = unreadable.map((refusal) => flawOf(refusal, entry)).find((flaw) => flaw !== null);
  if (poor) return { ending: "unclear", why: poor };
  const count = readings.length + unreadable.length;
  if (count === 0) return { ending: "unclear", why: "it gave neither a document nor a reason" };
  if (count > 1 && !entry.container)
    return { ending: "unclear", why: `it gave ${count} documents or reasons, not one` };
  if (readings.length > 0) return { ending: "read", why: "" };
  return { ending: "refused", why: unreadable[0]?.code ?? "" };
}

/** What is wrong with a refusal; null when nothing is. */
function flawOf({ code, message }: UnreadableDocument, entry: Entry): string | null {
  if (code === "failed") return `a fault of the reader's own: ${message.slice(0, 300)}`;
  const shown = JSON.stringify(message.slice(0, 200));
  if (message.trim() === "") return "its reason is empty";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\x00-\x1f\x7f\u2028\u2029]/.test(message)) return `its reason is not one plain line: ${shown}`;
  if (message.length > 2000) return `its reason has ${message.length} characters: ${shown}`;
  if (!message.includes(entry.name)) return `its reason does not name it: ${shown}`;
  return null;
}

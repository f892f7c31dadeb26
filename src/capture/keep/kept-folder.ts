import { join } from "node:path";
import type { Sha256 } from "../../model/index.ts";
import type { Captured } from "../captured.ts";

/** The list of what a folder keeps, a JSON object a line, only ever added to. */
export const LIST = "captures.jsonl";

/** One line of the list: something captured, or something that could not be, with the reason. */
export type KeptLine =
  | Omit<Captured, "bytes">
  | { readonly source: string; readonly code: string; readonly reason: string };

/** Where a document's bytes lie in a folder that keeps them: by their SHA-256, its first two characters a folder. */
export function pathOf(folder: string, id: Sha256): string {
  return join(folder, "documents", id.slice(0, 2), id);
}

/** The lines of a list. A last line that was cut off, as by a power failure, is left out: what it names is captured again. */
export function linesOf(words: string): KeptLine[] {
  return words
    .split("\n")
    .slice(0, -1)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as KeptLine];
      } catch {
        return [];
      }
    });
}

/** Whether a line is of something captured. */
export function isKept(line: KeptLine): line is Omit<Captured, "bytes"> {
  return "id" in line && /^[\da-f]{64}$/.test(line.id);
}

import type { Mode } from "../../model/index.ts";
import {
  advised,
  alleged,
  asked,
  confirmed,
  denied,
  type ModeTest,
  promised,
  type Words,
  withheld,
} from "./cue-modes.ts";

/** In the order of the guide: the first test that fits decides. */
const TESTS: readonly ModeTest[] = [withheld, asked, advised, promised, denied, alleged, confirmed];

/** How something is said, by the words of an attribution as they stand in the text (docs/reading-guide.md). */
export function modeOf(attribution: Words): Mode {
  const words = {
    source: plain(attribution.source),
    before: plain(attribution.before),
    cue: plain(attribution.cue),
    content: plain(attribution.content),
  };
  for (const test of TESTS) {
    const mode = test(words);
    if (mode !== null) return mode;
  }
  return "stated";
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘”](?=\w)/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

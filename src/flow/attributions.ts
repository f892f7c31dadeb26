import type { Text } from "../model/index.ts";
import { type FoundAttribution, findAttributions, readAttributions } from "../read/index.ts";
import { carefulReader } from "./careful-model.ts";
import { attributionModel } from "./fast-model.ts";

/** How it is found who says what: by rules alone, or by a model too, the fast one or the careful one. */
export type Setting = "rules" | "fast" | "careful";

/** Who says what in the headline and the paragraphs of a text, as a shipped model finds it; nothing by rules alone. */
export async function attributionsOf(text: Text, setting: Setting): Promise<FoundAttribution[]> {
  if (setting === "rules") return [];
  const reader = setting === "careful" ? await carefulReader() : null;
  return reader === null ? fast(text) : careful(text, reader);
}

function fast({ content, blocks }: Text): FoundAttribution[] {
  const read = blocks.filter(({ kind }) => kind === "title" || kind === "paragraph");
  return findAttributions(attributionModel(), content, read).map(({ source, cue, content: said, confidence }) => ({
    source,
    cue,
    content: said,
    confidence,
    model: "attribution-fast",
  }));
}

async function careful(text: Text, reader: Parameters<typeof readAttributions>[1]): Promise<FoundAttribution[]> {
  const found = await readAttributions(readOf(text), reader);
  const spans = (stretches: readonly (readonly [number, number])[]) =>
    stretches.map(([start, end]) => ({ start, end }));
  return found.map(({ source, cue, content, confidence }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence,
    model: "attribution-careful",
  }));
}

/** The text with everything but its headline and paragraphs blank, so that places stay what they are. */
function readOf({ content, blocks }: Text): string {
  let read = "";
  for (const { kind, start, end } of blocks)
    if (kind === "title" || kind === "paragraph")
      read += blank(content.slice(read.length, start)) + content.slice(start, end);
  return read;
}

function blank(words: string): string {
  return words.replace(/[^\n]/g, " ");
}

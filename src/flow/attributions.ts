import type { Text } from "../model/index.ts";
import { type FoundAttribution, readAttributions } from "../read/index.ts";
import { carefulReader } from "./careful-model.ts";

/** How attributions are found: by rules alone, or with the careful model too, where its runtime is installed. */
export type Setting = "rules" | "careful";

/** The name that claims give the model by. */
const CAREFUL = "attribution-careful";

/** Who says what in the headline and the paragraphs of a text, as the shipped model finds it; nothing by rules alone. */
export async function attributionsOf(text: Text, setting: Setting): Promise<FoundAttribution[]> {
  const reader = setting === "careful" ? await carefulReader() : null;
  if (reader === null) return [];
  const found = await readAttributions(readOf(text), reader);
  const spans = (stretches: readonly (readonly [number, number])[]) =>
    stretches.map(([start, end]) => ({ start, end }));
  return found.map(({ source, cue, content, confidence }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence,
    model: CAREFUL,
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

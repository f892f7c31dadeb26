import { carefulReader } from "../../src/flow/careful-model.ts";
import { attributionModel } from "../../src/flow/fast-model.ts";
import { findAttributions } from "../../src/read/attribution/index.ts";
import { readAttributions } from "../../src/read/careful/read-attributions.ts";
import type { AttributionSpans } from "./attribution-spans.ts";

/** A reader of attributions: a text in, who says what out. */
export type AttributionReader = (text: string) => Promise<readonly AttributionSpans[]>;

/** The readers there are, by their setting. Each is made when it is asked for, so that one that is not there harms no other. */
export const readers: Readonly<Record<string, () => Promise<AttributionReader>>> = {
  fast: async () => {
    const model = attributionModel();
    const pieces = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => [start, end] as const);
    return async (text) =>
      findAttributions(model, text).map(({ source, cue, content, confidence }) => ({
        source: pieces(source),
        cue: pieces(cue),
        content: pieces(content),
        confidence,
      }));
  },
  careful: async () => {
    const reader = await carefulReader();
    if (reader === null) throw new Error("onnxruntime-node is not installed: npm install onnxruntime-node.");
    return (text) => readAttributions(text, reader);
  },
};

/** The reader of a setting; an unknown setting is told which there are. */
export async function readerOf(setting: string): Promise<AttributionReader> {
  const make = readers[setting];
  if (!make) throw new Error(`There is no setting "${setting}". There are: ${Object.keys(readers).join(", ")}.`);
  return make();
}

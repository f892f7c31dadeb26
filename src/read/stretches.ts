import type { Block, Text } from "../model/index.ts";
import { type Span, sentencesOf } from "./sentences.ts";
import { type Token, tokensOf } from "./words/tokens.ts";

/** A sentence's place and its tokens, before anything is found in it. */
export interface Stretch extends Span {
  readonly block: Block;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** The sentences of a text's headline and paragraphs, in order. Captions, lists of other stories and the like are not read. */
export function stretchesOf(text: Text): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [paragraph, block] of text.blocks.entries()) {
    if (block.kind !== "title" && block.kind !== "paragraph") continue;
    for (const span of sentencesOf(text.content, block))
      stretches.push({ ...span, block, paragraph, tokens: tokensOf(text.content, span.start, span.end) });
  }
  return stretches;
}

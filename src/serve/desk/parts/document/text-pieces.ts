import type { DocumentShown } from "../../../contract/document.ts";
import type { Mark, Span, TextAtHand } from "./span.ts";

type Block = DocumentShown["blocks"][number];

/** A piece of a block that the same marks are on. */
export interface Piece extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly isFocus: boolean;
}

/** A block of a text in pieces. Put together, the pieces are the block. */
export interface BlockInPieces extends Span {
  readonly kind: Block["kind"];
  readonly pieces: readonly Piece[];
}

/**
 * A text in its blocks, each cut where marks begin and end. What stands between blocks and is more than blanks is a block of its own: no
 * word of a document is left out.
 */
export function inPieces(
  text: TextAtHand,
  blocks: readonly Block[],
  marks: readonly Mark[],
  focus: Span | null,
): BlockInPieces[] {
  return wholeOf(text, blocks).map((block) => {
    const near = marks.filter((mark) => meets(mark, block));
    const all = focus && meets(focus, block) ? [...near, focus] : near;
    const cuts = [
      ...new Set([block.start, block.end, ...all.flatMap(({ start, end }) => [start, end])].map(within(block))),
    ].sort((a, b) => a - b);
    const pieces = cuts.slice(0, -1).map((start, index): Piece => {
      const piece = { start, end: cuts[index + 1] ?? block.end };
      return {
        ...piece,
        text: text.content.slice(piece.start - text.from, piece.end - text.from),
        marks: near.filter((mark) => meets(mark, piece)),
        isFocus: focus !== null && meets(focus, piece),
      };
    });
    return { ...block, pieces };
  });
}

function within({ start, end }: Span): (at: number) => number {
  return (at) => Math.min(Math.max(at, start), end);
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function wholeOf({ content, from }: TextAtHand, blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  let at = from;
  const between = (end: number) => {
    if (content.slice(at - from, end - from).trim() !== "") whole.push({ kind: "other", start: at, end });
  };
  for (const block of blocks) {
    between(block.start);
    whole.push(block);
    at = block.end;
  }
  between(from + content.length);
  return whole;
}

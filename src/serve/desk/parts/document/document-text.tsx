import { memo, useEffect, useMemo, useRef } from "react";
import type { DocumentShown } from "../../../contract/document.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { PLACE, selectedIn } from "./selected-text.ts";
import type { ExactSpan, Mark, Span } from "./span.ts";
import { inPieces, type Piece } from "./text-pieces.ts";

interface DocumentTextProps {
  readonly shown: DocumentShown;
  readonly marks: readonly Mark[];
  readonly focus: Span | null;
  readonly onSelection: ((span: ExactSpan | null) => void) | undefined;
}

/** A document's text in its blocks, as text whatever stands in it, with marks on it; the one that is looked at is scrolled to. */
export const DocumentText = memo(function DocumentText({ shown, marks, focus, onSelection }: DocumentTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => inPieces(shown, shown.blocks, marks, focus), [shown, marks, focus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place to look at is in other blocks
  useEffect(() => {
    const mark = root.current?.querySelector<HTMLElement>("[data-focus]");
    if (mark) bringIntoView(mark);
  }, [blocks]);
  useEffect(() => {
    if (!onSelection) return undefined;
    const tell = () => root.current && onSelection(selectedIn(root.current, shown));
    document.addEventListener("selectionchange", tell);
    return () => document.removeEventListener("selectionchange", tell);
  }, [shown, onSelection]);
  return (
    <div ref={root} className="document-text">
      {blocks.map((block) => (
        <p key={block.start} className={`block ${block.kind}`}>
          {KINDS[block.kind] && <span className="kind">{KINDS[block.kind]}</span>}
          {block.pieces.map((piece) => (
            <Run key={piece.start} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
});

/** What is said of a block that is no paragraph of the document's own. */
const KINDS: Readonly<Record<string, string>> = {
  title: "title",
  byline: "byline",
  dateline: "dateline",
  caption: "caption",
  "pull-quote": "pulled out of the text",
  related: "about something else",
  other: "not read for claims",
};

function Run({ piece }: { readonly piece: Piece }) {
  const place = { [PLACE]: piece.start };
  if (piece.marks.length === 0 && !piece.isFocus) return <span {...place}>{piece.text}</span>;
  const labels = [...new Set(piece.marks.map(({ label }) => label))].join("; ");
  const focus = piece.isFocus ? { "data-focus": "", className: "focus" } : {};
  return (
    <mark {...place} {...focus} title={labels || undefined}>
      {piece.text}
    </mark>
  );
}

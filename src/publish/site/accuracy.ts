import type { AccuracyFigure } from "./plain-pages.ts";

/** What readers are told of how well documents are read: figures of docs/accuracy.md, which says how each was measured. */
export const accuracy: readonly AccuracyFigure[] = [
  { what: "Who says what: the right source, exactly (F1)", figure: "76.4 %" },
  { what: "Who says what: the right words of speech, exactly (F1)", figure: "62.2 %" },
  { what: "Directly quoted words found exactly", figure: "93.3 %" },
];

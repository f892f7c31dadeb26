import { type ExactSpan, exactSpan, type TextAtHand } from "./span.ts";

/** On elements that hold one run of the text: where it begins. */
export const PLACE = "data-place";

/** What is selected in the browser of a document's text within an element; null where nothing of it is. */
export function selectedIn(root: HTMLElement, text: TextAtHand): ExactSpan | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset, root),
    placeOf(range.endContainer, range.endOffset, root),
  ];
  return start === null || end === null ? null : exactSpan(text, start, end);
}

/** Where a point of the page stands in the text: at the first run of it that begins there or after it. */
function placeOf(node: Node, offset: number, root: HTMLElement): number | null {
  const within = node.nodeType === Node.TEXT_NODE ? runAround(node, root) : null;
  if (within) return startOf(within) + offset;
  const runs = [...root.querySelectorAll<HTMLElement>(`[${PLACE}]`)];
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  const next = runs.find((run) => point.comparePoint(run, 0) >= 0);
  if (next) return startOf(next);
  const last = runs.at(-1);
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null;
}

function runAround(node: Node, root: HTMLElement): HTMLElement | null {
  const run = node.parentElement?.closest<HTMLElement>(`[${PLACE}]`) ?? null;
  return run && root.contains(run) ? run : null;
}

function startOf(run: HTMLElement): number {
  return Number(run.getAttribute(PLACE));
}

import type { Box } from "../../model/index.ts";
import type { Turn } from "./page-word.ts";

/** A box of a page, once the page is turned back so that words of this turn read from left to right. */
export function upright(box: Box, turn: Turn, page: { readonly width: number; readonly height: number }): Box {
  const { left, top, right, bottom } = box;
  const { width, height } = page;
  if (turn === 90) return { left: top, top: width - right, right: bottom, bottom: width - left };
  if (turn === 180) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  if (turn === 270) return { left: height - bottom, top: left, right: height - top, bottom: right };
  return box;
}

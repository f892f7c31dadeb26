import type { HoldInForce } from "../record/case-page/holds-in-force.ts";

/** How many things are held in a case, as its page at the desk lists them. */
export interface HeldCount {
  readonly byRule: number;
  readonly byEditors: number;
}

/** How many of some holds are rules' and how many editors'. */
export function heldCount(holds: readonly Pick<HoldInForce, "decision">[]): HeldCount {
  const byEditors = holds.filter(({ decision }) => decision !== null).length;
  return { byRule: holds.length - byEditors, byEditors };
}

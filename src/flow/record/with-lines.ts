import type { Store } from "../../store/index.ts";
import { regroup } from "./regroup.ts";

const filled = new WeakSet<Store>();

/**
 * Sees to it that everything a desk asks for is kept beside the case files. Those that an older version made are made once more, by the first
 * who asks or by the next grouping, whichever comes first.
 */
export async function withLines(store: Store): Promise<void> {
  if (filled.has(store)) return;
  if (await store.isUnfilled()) await regroup(store);
  filled.add(store);
}

import { useSyncExternalStore } from "react";

/** Where a document has room beside the case. */
const WIDE = "(min-width: 64rem)";

/** Whether the window is wide enough for a document beside the case. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(WIDE).matches,
  );
}

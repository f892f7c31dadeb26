import { useSyncExternalStore } from "react";

/** Where a document has room beside the case. */
export const ROOM_FOR_DOCUMENT = "(min-width: 64rem)";
/** Where the contents have room beside the case. */
export const ROOM_FOR_CONTENTS = "(min-width: 80rem)";
/** Where a page is a long way to scroll. */
export const PHONE = "(max-width: 46rem)";

/** Whether the window is as a media query says. */
export function useWindow(says: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(says);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(says).matches,
  );
}

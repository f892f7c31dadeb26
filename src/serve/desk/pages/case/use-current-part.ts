import { useEffect, useState } from "react";
import type { PartId } from "./case-parts.ts";
import { currentPart } from "./current-part.ts";

const HAPPENINGS = ["scroll", "resize", "hashchange"] as const;

/** The part that is read, as the window scrolls. */
export function useCurrentPart(ids: readonly PartId[]): PartId | null {
  const [current, setCurrent] = useState<PartId | null>(null);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const parts = ids.flatMap((id) => {
        const heading = document.getElementById(id);
        return heading ? [{ id, top: heading.getBoundingClientRect().top }] : [];
      });
      setCurrent(currentPart(parts, { height: innerHeight, named: location.hash.slice(1) }));
    };
    const lookSoon = () => {
      asked ||= requestAnimationFrame(look);
    };
    lookSoon();
    for (const happens of HAPPENINGS) addEventListener(happens, lookSoon, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      for (const happens of HAPPENINGS) removeEventListener(happens, lookSoon);
    };
  }, [ids]);
  return current;
}

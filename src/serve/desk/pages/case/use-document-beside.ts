import { getRouteApi } from "@tanstack/react-router";
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { type OpenDocument, placeName } from "./opened-document.tsx";

const route = getRouteApi("/inside/cases/$id");

/** A row of the page, and how far below the top of the window it stood, in pixels. */
interface Place {
  readonly row: Element;
  readonly top: number;
}

/**
 * Opens a document beside the case, and closes it. The row from which it was opened stays where it was in the window, though
 * the page flows anew around it, and what opened it has focus again when it is closed.
 */
export function useDocumentBeside(page: RefObject<HTMLElement | null>): {
  readonly open: OpenDocument;
  readonly close: () => void;
} {
  const { document: shown, at } = route.useSearch();
  const navigate = route.useNavigate();
  const opener = useRef<HTMLElement | null>(null);
  const kept = useRef<Place | null>(null);
  const isClosing = useRef(false);
  const open = useCallback<OpenDocument>(
    (document, place, by) => {
      opener.current = by;
      kept.current = placeOf(by);
      void navigate({
        search: ({ at: _, ...rest }) => ({ ...rest, document, ...(place && { at: place }) }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  const close = useCallback(() => {
    if (shown === undefined) return;
    const name = placeName(shown, at);
    if (!opener.current?.isConnected || opener.current.dataset.opens !== name)
      opener.current = page.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(name)}"]`) ?? null;
    kept.current = opener.current && isInWindow(opener.current) ? placeOf(opener.current) : null;
    isClosing.current = true;
    void navigate({ search: ({ document: _, at: __, ...rest }) => rest, resetScroll: false });
  }, [navigate, page, shown, at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a document that comes, goes or is shown elsewhere makes the page flow anew
  useLayoutEffect(() => {
    const place = kept.current;
    kept.current = null;
    if (place?.row.isConnected)
      scrollBy({ top: place.row.getBoundingClientRect().top - place.top, behavior: "instant" });
    if (shown !== undefined || !isClosing.current) return;
    isClosing.current = false;
    (opener.current ?? page.current?.querySelector("h1"))?.focus({ preventScroll: place !== null });
  }, [shown, at]);
  return { open, close };
}

function placeOf(opener: Element): Place {
  const row = opener.closest("tr, li") ?? opener;
  return { row, top: row.getBoundingClientRect().top };
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { bringIntoView } from "./bring-into-view.ts";
import { pageQuery } from "./document-query.ts";
import type { Mark, Span } from "./span.ts";

interface DocumentPageProps {
  readonly document: string;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly focus: Span | null;
}

/** A page of a document as a picture, with marks where their words stand on it. */
export function DocumentPage({ document, title, marks, focus }: DocumentPageProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const asked = chosen === null ? { at: focus?.start ?? 0 } : { page: chosen };
  const { data, error } = useQuery({ ...pageQuery(document, asked), placeholderData: keepPreviousData });
  const marked = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place to look at
  useEffect(() => {
    if (marked.current) bringIntoView(marked.current);
  }, [data]);
  if (error) return <p role="alert">{error.message} The words are under “Text”.</p>;
  if (!data) return <p role="status">The page is being drawn.</p>;
  const { page, pages, width, height, words } = data;
  const boxes = words.flatMap((word) => {
    const isFocus = focus !== null && meets(word, focus);
    return isFocus || marks.some((mark) => meets(word, mark)) ? [{ ...word, isFocus }] : [];
  });
  const firstFocus = boxes.find(({ isFocus }) => isFocus);
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <>
      {pages > 1 && (
        <nav className="pages" aria-label="Pages of the document">
          <Button isDisabled={page <= 1} onPress={() => setChosen(page - 1)}>
            Page before
          </Button>
          <span role="status">
            Page {page} of {pages}
          </span>
          <Button isDisabled={page >= pages} onPress={() => setChosen(page + 1)}>
            Next page
          </Button>
        </nav>
      )}
      <figure className="page-picture">
        <img
          src={`/api/documents/${document}/pages/${page}.png`}
          width={Math.round(width)}
          height={Math.round(height)}
          alt={`Page ${page} of ${title}, as a picture. Its words are under “Text”.`}
        />
        {boxes.map(({ start, box, isFocus }) => (
          <span
            key={start}
            ref={start === firstFocus?.start ? marked : undefined}
            className={isFocus ? "box focus" : "box"}
            style={{
              left: share(box.left, width),
              top: share(box.top, height),
              width: share(box.right - box.left, width),
              height: share(box.bottom - box.top, height),
            }}
          />
        ))}
      </figure>
    </>
  );
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

import { CatchBoundary, Link } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { CaseInWords } from "../../../contract/case-page.ts";
import { DocumentView, type WordsUse } from "../../parts/document/document-view.tsx";
import { spanNamed } from "../../parts/document/span-name.ts";
import { marksOf } from "./marks-of-document.ts";
import { ROOM_FOR_DOCUMENT, useWindow } from "./window-width.ts";

interface DocumentPaneProps {
  readonly sections: CaseInWords | null;
  readonly document: string;
  readonly at: string | undefined;
  readonly onClose: () => void;
  /** What can be done with words that are selected, for those who may. */
  readonly uses?: readonly WordsUse[];
}

/** The document that a value was read in, beside the case; on a narrow screen over it. Escape closes it. */
export function DocumentPane({ sections, document, at, onClose, uses }: DocumentPaneProps) {
  const marks = useMemo(() => marksOf(document, sections), [document, sections]);
  const focus = useMemo(() => spanNamed(at), [at]);
  const title = sections?.sources.find((source) => source.document === document)?.title ?? "Document";
  return (
    <Beside name={title} place={`${document} ${at}`} onClose={onClose}>
      <p className="note">
        <Link to="/documents/$id" params={{ id: document }} search={at === undefined ? {} : { at }}>
          Open on its own page
        </Link>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="its-words" aria-label="Its words" tabIndex={0}>
        <CatchBoundary getResetKey={() => document} errorComponent={CouldNot}>
          <Suspense fallback={<p role="status">The document is being fetched.</p>}>
            <DocumentView
              key={document}
              document={document}
              marks={marks}
              {...(focus && { focus })}
              {...(uses && { uses })}
            />
          </Suspense>
        </CatchBoundary>
      </section>
    </Beside>
  );
}

function CouldNot({ error }: { readonly error: unknown }) {
  return <p role="alert">{error instanceof Error ? error.message : String(error)}</p>;
}

interface BesideProps {
  readonly name: string;
  /** What is looked at: when it changes, focus comes here. */
  readonly place: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Beside({ name, place, onClose, children }: BesideProps) {
  const isWide = useWindow(ROOM_FOR_DOCUMENT);
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at is what focus follows
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
    heading.current?.focus({ preventScroll: true });
  }, [place, isWide]);
  useEffect(() => {
    if (!isWide) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && onClose();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isWide, onClose]);
  const inside = (
    <>
      <header>
        <h2 ref={heading} tabIndex={-1} className="name">
          <bdi>{name}</bdi>
        </h2>
        <Button onPress={onClose}>Close</Button>
      </header>
      {children}
    </>
  );
  if (isWide)
    return (
      <aside className="document-pane" aria-label={`Document: ${name}`}>
        {inside}
      </aside>
    );
  return (
    <dialog
      ref={dialog}
      className="document-pane over"
      aria-label={`Document: ${name}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {inside}
    </dialog>
  );
}

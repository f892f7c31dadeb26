import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Quote } from "../../../contract/case-page.ts";
import type { Matter } from "../../../contract/matter.ts";
import { Choice } from "../../parts/decide/choice.tsx";
import type { About } from "../../parts/decide/deciding.tsx";
import { marksIn, quotesOf } from "../../parts/decide/marks-in.ts";
import { DocumentView, type WordsUse } from "../../parts/document/document-view.tsx";

interface BesideDocumentProps {
  readonly matter: Matter;
  /** The words that are looked at; null shows the first that it rests on. */
  readonly looked: Quote | null;
  readonly mayDecide: boolean;
  readonly onDecide: (about: About) => void;
}

/** The document beside what is decided, with the words marked; words that are selected in it make or correct a claim. */
export function BesideDocument({ matter, looked, mayDecide, onDecide }: BesideDocumentProps) {
  const quotes = useMemo(() => quotesOf(matter), [matter]);
  const first = looked ?? quotes[0] ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const own = matter.document?.id ?? first?.document ?? matter.case.documents[0]?.id ?? "";
  const document = looked && chosen === null ? looked.document : (chosen ?? own);
  const focus = useMemo(
    () => (first && first.document === document ? { start: first.start, end: first.end } : undefined),
    [first, document],
  );
  const marks = useMemo(() => marksIn(matter, document), [matter, document]);
  useStayingPut(looked === null);
  const uses = useMemo(() => usesOf(matter, document, onDecide), [matter, document, onDecide]);
  return (
    <>
      {matter.case.documents.length > 1 && (
        <Choice
          label="Document"
          options={matter.case.documents.map(({ id, number, title }) => ({ id, words: `[${number}] ${title}` }))}
          value={document}
          onChange={setChosen}
        />
      )}
      <DocumentView
        document={document}
        marks={marks}
        {...(focus && { focus })}
        {...(mayDecide && { uses, textFirst: true })}
      />
    </>
  );
}

/** Keeps the page where it is while the document is brought to its marked words, unless somebody asked to be taken there. */
function useStayingPut(stays: boolean): void {
  const top = useRef(0);
  useLayoutEffect(() => {
    top.current = window.scrollY;
  }, []);
  useEffect(() => {
    if (stays) window.scrollTo({ top: top.current, behavior: "instant" });
  }, [stays]);
}

/** What can be made of words that are selected. */
function usesOf(matter: Matter, document: string, onDecide: (about: About) => void): WordsUse[] {
  const use = (kind: "add" | "correct", words: string): WordsUse => ({
    words,
    on: ({ start, end, exact }) => onDecide({ kind, words: { document, start, end, exact } }),
  });
  const corrects = matter.fact !== null || matter.claim !== null;
  return [use("add", "Make a claim"), ...(corrects ? [use("correct", "Correct by these words")] : [])];
}

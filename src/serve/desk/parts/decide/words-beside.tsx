import { Suspense, useEffect, useMemo, useState } from "react";
import type { Matter } from "../../../contract/matter.ts";
import { DocumentView } from "../document/document-view.tsx";
import type { WordsChosen } from "./basis.ts";
import { Choice } from "./choice.tsx";
import { marksIn } from "./marks-in.ts";

interface WordsBesideProps {
  readonly matter: Matter;
  /** The words that are looked at; null before any were selected. */
  readonly words: WordsChosen | null;
  readonly onChoose: (words: WordsChosen) => void;
}

/** The document beside what is typed about it, at the words that it rests on; others can be selected in it, or in another document of the case. */
export function WordsBeside({ matter, words, onChoose }: WordsBesideProps) {
  const [document, setDocument] = useState(
    words?.document ?? matter.document?.id ?? matter.case.documents[0]?.id ?? "",
  );
  useEffect(() => {
    if (words) setDocument(words.document);
  }, [words]);
  const focus = useMemo(
    () => (words?.document === document ? { start: words.start, end: words.end } : undefined),
    [words, document],
  );
  const marks = useMemo(() => marksIn(matter, document), [matter, document]);
  const uses = useMemo(
    () => [{ words: "Use these words", on: (span: Omit<WordsChosen, "document">) => onChoose({ document, ...span }) }],
    [document, onChoose],
  );
  return (
    <section className="words-beside" aria-label="The document">
      {matter.case.documents.length > 1 && (
        <Choice
          label="Document"
          options={matter.case.documents.map(({ id, number, title }) => ({ id, words: `[${number}] ${title}` }))}
          value={document}
          onChange={setDocument}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="its-words" aria-label="Its words" tabIndex={0}>
        <Suspense fallback={<p role="status">The document is being fetched.</p>}>
          <DocumentView
            key={document}
            document={document}
            marks={marks}
            {...(focus && { focus })}
            uses={uses}
            textFirst
          />
        </Suspense>
      </section>
    </section>
  );
}

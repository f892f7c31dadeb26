import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Quote } from "../../../contract/case-page.ts";
import type { Matter } from "../../../contract/matter.ts";
import { Choice } from "../../parts/decide/choice.tsx";
import type { WordsChosen } from "../../parts/decide/claim-dialog.tsx";
import type { About } from "../../parts/decide/deciding.tsx";
import { DocumentView } from "../../parts/document/document-view.tsx";
import type { ExactSpan } from "../../parts/document/span.ts";

interface BesideDocumentProps {
  readonly matter: Matter;
  /** The words that are looked at; null shows the first that it rests on. */
  readonly looked: Quote | null;
  readonly mayDecide: boolean;
  readonly onDecide: (about: About) => void;
}

/** The document beside what is decided, with the words marked; words that are selected in it make or mend a claim. */
export function BesideDocument({ matter, looked, mayDecide, onDecide }: BesideDocumentProps) {
  const quotes = useMemo(() => quotesOf(matter), [matter]);
  const first = looked ?? quotes[0] ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState<WordsChosen | null>(null);
  const own = matter.document?.id ?? first?.document ?? matter.case.documents[0]?.id ?? "";
  const document = looked && chosen === null ? looked.document : (chosen ?? own);
  const focus = useMemo(
    () => (first && first.document === document ? { start: first.start, end: first.end } : undefined),
    [first, document],
  );
  const marks = useMemo(
    () => quotes.filter((quote) => quote.document === document).map(({ start, end, label }) => ({ start, end, label })),
    [quotes, document],
  );
  const take = (span: ExactSpan) => setWords({ document, start: span.start, end: span.end, exact: span.exact });
  useStayingPut(looked === null);
  const mends = matter.fact !== null || matter.claim !== null;
  return (
    <>
      {matter.case.documents.length > 1 && (
        <Choice
          label="Document"
          options={matter.case.documents.map(({ id, number, title }) => ({ id, words: `[${number}] ${title}` }))}
          value={document}
          onChange={(id) => {
            setChosen(id);
            setWords(null);
          }}
        />
      )}
      {words && (
        <fieldset className="words-chosen" aria-label="What is made of the words">
          <p>
            <q>{words.exact}</q>
          </p>
          <p className="buttons">
            <Button autoFocus onPress={() => onDecide({ kind: "add", words })}>
              Make a claim
            </Button>
            {mends && <Button onPress={() => onDecide({ kind: "correct", words })}>Mend {matter.heading}</Button>}
            <Button className="quiet" onPress={() => setWords(null)}>
              Leave them
            </Button>
          </p>
        </fieldset>
      )}
      <DocumentView
        document={document}
        marks={marks}
        {...(focus && { focus })}
        {...(mayDecide && { onSelect: take })}
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

function quotesOf({ fact, claim, person, document }: Matter): (Quote & { readonly label: string })[] {
  const voices = [
    ...(fact?.accounts.flatMap((each) => each.voices) ?? []),
    ...(claim ? [claim] : []),
    ...(document?.claims ?? []),
  ];
  return [
    ...voices.flatMap(({ quotes, label, value }) =>
      quotes.slice(0, 1).map((quote) => ({ ...quote, label: `${label}: ${value}` })),
    ),
    ...(person?.mentions ?? []).map((quote) => ({ ...quote, label: person?.name ?? "" })),
  ];
}

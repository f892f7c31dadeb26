import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { DocumentShown } from "../../../contract/document.ts";
import { DocumentPage } from "./document-page.tsx";
import { documentQuery } from "./document-query.ts";
import { DocumentText } from "./document-text.tsx";
import type { ExactSpan, Mark, Span } from "./span.ts";
import { WordsByKeyboard } from "./words-by-keyboard.tsx";

export interface DocumentViewProps {
  /** Its SHA-256. */
  readonly document: string;
  /** What is marked in it; keep the same array from one drawing to the next where nothing in it changes. */
  readonly marks: readonly Mark[];
  /** What is scrolled to and told to screen readers. */
  readonly focus?: Span;
  /** What can be done with words that people select, by pointer or keyboard; without any, none are to be selected. */
  readonly uses?: readonly WordsUse[];
  /** Whether a document with pages is shown as text to begin with, where its words can be selected. */
  readonly textFirst?: boolean;
}

/** Something to do with selected words, of which `text.slice(start, end) === exact`. */
export interface WordsUse {
  readonly words: string;
  readonly on: (span: ExactSpan) => void;
}

/** A document as text in its blocks, and of a PDF or picture its pages too. What stands in it is only ever shown as text. */
export function DocumentView({ document, marks, focus, uses, textFirst = false }: DocumentViewProps) {
  const { data } = useSuspenseQuery(documentQuery(document, focus?.start));
  const view = { shown: data, marks, focus: focus ?? null, uses };
  return (
    <div className="document-view">
      {focus && <Told shown={data} focus={focus} />}
      {data.unread !== null && <p className="notice-line">This document was not read: {data.unread}</p>}
      {data.hasPages ? (
        <Tabs defaultSelectedKey={textFirst || data.unread !== null ? "text" : "page"} className="tabs">
          <TabList aria-label="How the document is shown">
            <Tab id="page">Page image</Tab>
            <Tab id="text">Text</Tab>
          </TabList>
          <TabPanel id="page">
            <DocumentPage
              key={`${document} ${focus?.start}`}
              document={document}
              title={data.title}
              marks={marks}
              focus={focus ?? null}
            />
          </TabPanel>
          <TabPanel id="text">
            <WithSelection {...view} />
          </TabPanel>
        </Tabs>
      ) : (
        <WithSelection {...view} />
      )}
    </div>
  );
}

/** Says to those who do not see the page which words are marked. */
function Told({ shown, focus }: { readonly shown: DocumentShown; readonly focus: Span }) {
  const words = shown.content.slice(focus.start - shown.from, focus.end - shown.from);
  return (
    <p role="status" className="unseen">
      {`Marked in ${shown.title}: “${words}”, characters ${focus.start} to ${focus.end}.`}
    </p>
  );
}

interface WithSelectionProps {
  readonly shown: DocumentShown;
  readonly marks: readonly Mark[];
  readonly focus: Span | null;
  readonly uses: DocumentViewProps["uses"];
}

function WithSelection({ shown, marks, focus, uses }: WithSelectionProps) {
  const [chosen, setChosen] = useState<ExactSpan | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);
  return (
    <>
      {shown.content.length < shown.characters && (
        <p className="notice-line">
          A part of a long text is shown: characters {shown.from} to {shown.from + shown.content.length} of{" "}
          {shown.characters}.
        </p>
      )}
      {uses && (
        <fieldset className="choosing" aria-label="Choose words">
          <Button className="quiet" aria-pressed={byKeyboard} onPress={() => setByKeyboard(!byKeyboard)}>
            Select with the keyboard
          </Button>
          <p aria-live="polite">
            {chosen ? (
              <>
                Selected: “<bdi>{short(chosen.exact)}</bdi>”
              </>
            ) : (
              "Or select words in the text."
            )}
          </p>
          {chosen &&
            uses.map(({ words, on }) => (
              <Button key={words} onPress={() => on(chosen)}>
                {words}
              </Button>
            ))}
        </fieldset>
      )}
      {byKeyboard ? (
        <WordsByKeyboard text={shown} onSelection={setChosen} />
      ) : (
        <DocumentText shown={shown} marks={marks} focus={focus} onSelection={uses && setChosen} />
      )}
    </>
  );
}

function short(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 100)} … ${words.slice(-50)}`;
}

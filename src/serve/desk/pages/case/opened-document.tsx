import { createContext, type ReactNode, useContext } from "react";
import type { Quote, Voice } from "../../../contract/case-page.ts";
import { nameOfSpan } from "../../parts/document/span-name.ts";

/** Opens a document beside the case, at a place of it or at its beginning; `by` is what was pressed. */
export type OpenDocument = (document: string, at: string | undefined, by: HTMLElement) => void;

const Opening = createContext<OpenDocument>(() => undefined);
export const OpenDocumentProvider = Opening.Provider;

interface OpensProps {
  readonly document: string;
  readonly at?: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** What opens a document beside the case; focus comes back to it when that is closed. */
export function Opens({ document, at, className, label, children }: OpensProps) {
  const open = useContext(Opening);
  return (
    <button
      type="button"
      className={`opens ${className ?? ""}`}
      data-opens={placeName(document, at)}
      aria-label={label}
      onClick={(event) => open(document, at, event.currentTarget)}
    >
      {children}
    </button>
  );
}

/** Opens the document where a voice's words stand; what no document says opens nothing. */
export function OpensVoice({ voice, className, children }: { voice: Voice; className?: string; children: ReactNode }) {
  const [quote] = voice.quotes;
  return quote ? (
    <Opens document={quote.document} at={nameOfSpan(quote)} {...(className && { className })}>
      {children}
    </Opens>
  ) : (
    <span className={className}>{children}</span>
  );
}

/** Quoted words, which open the document that they stand in. */
export function Quoted({ quote }: { readonly quote: Quote }) {
  return (
    <blockquote>
      <Opens document={quote.document} at={nameOfSpan(quote)}>
        “<bdi>{quote.exact}</bdi>”{" "}
        <span className="note">
          [{quote.source}]{quote.page !== undefined && `, page ${quote.page}`}
        </span>
      </Opens>
    </blockquote>
  );
}

/** By this name what opened a document is found again. */
export function placeName(document: string, at: string | undefined): string {
  return at === undefined ? document : `${document}:${at}`;
}

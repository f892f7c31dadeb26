import type { FoundWords } from "../../../contract/search.ts";
import { DocumentLink } from "./case-link.tsx";

/** A document or a claim that has the words, with the words marked. A claim stands with its speaker and what read it. */
export function Found({ hit }: { readonly hit: FoundWords }) {
  const { document, claim, field, excerpt, place } = hit;
  return (
    <li>
      <p className="note">
        <span className="kind">{claim ? "Claim" : "Document"}</span>{" "}
        {claim ? (
          <>
            {field}: <bdi>{claim.said}</bdi>
          </>
        ) : (
          <bdi>{document.title}</bdi>
        )}
      </p>
      <p>
        <DocumentLink id={document.id} place={place}>
          {excerpt.map((piece, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
            piece.hit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
          )}
        </DocumentLink>
      </p>
      <p className="note">
        {claim && `${claim.read}; `}
        {claim && (
          <>
            in <bdi>{document.title}</bdi>;{" "}
          </>
        )}
        {document.published ? `published ${document.published}` : "day of publication not known"}
      </p>
    </li>
  );
}

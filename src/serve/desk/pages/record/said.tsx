import type { SaidBy } from "../../../contract/said-by.ts";
import { DocumentLink } from "./case-link.tsx";

/** Who says a thing, in which words, and what read it: an allegation never goes without its speaker. */
export function Said({ by }: { readonly by: SaidBy }) {
  return (
    <p className="said">
      <bdi>{by.said}</bdi>:{" "}
      <DocumentLink id={by.document} place={by}>
        “<bdi>{by.quote}</bdi>”
      </DocumentLink>{" "}
      <span className="note">{by.read}</span>
    </p>
  );
}

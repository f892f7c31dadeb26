import type { Document, Sha256 } from "../../model/index.ts";
import { describeMoment } from "./moment.ts";

/** What a document is called: its title, else the name it was given as, else its address, else the start of its SHA-256. */
export function documentTitle(id: Sha256, document: Document | undefined): string {
  return document?.title || document?.source || document?.url || `document ${id.slice(0, 12)}`;
}

/** Who published a document and when, as far as is known: "The Alder Crossing Courier, November 7, 2031". */
export function documentOrigin(document: Document | undefined): string {
  if (document === undefined) return "not among the documents of this record";
  const published = document.published ? describeMoment(document.published) : "publication date not known";
  return `${document.publisher || "publisher not known"}, ${published}`;
}

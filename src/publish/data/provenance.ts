import type { Claim, Document } from "../../model/index.ts";
import { describeSpeaker } from "../words/index.ts";
import { type Column, column, type PublishedCase } from "./table.ts";

/** A row that rests on a claim. */
export interface Rests {
  readonly claim: Claim | undefined;
  readonly document: Document | undefined;
}

/** Who says it, how, where and in which words: the columns that every row has which rests on a claim. */
export const provenance: readonly Column<Rests>[] = [
  column(
    "speaker",
    "string",
    "Who says it, in words",
    ({ claim, document }) => claim && describeSpeaker(claim.speaker, document),
  ),
  column(
    "speaker_kind",
    "string",
    "What kind of voice: police, prosecutor, family, document, ...",
    ({ claim }) => claim?.speaker.kind,
  ),
  column(
    "speaker_anonymous",
    "boolean",
    "That the speaker asked not to be named, or is not",
    ({ claim }) => claim?.speaker.anonymous,
  ),
  column(
    "mode",
    "string",
    "How it is said: stated, confirmed, alleged, denied, withheld, promised, advised, asked",
    ({ claim }) => claim?.mode,
  ),
  column(
    "quote",
    "string",
    "The words it rests on, exactly as they stand in the document's text",
    ({ claim }) => claim?.evidence[0]?.exact,
  ),
  column("document", "string", "The SHA-256 of the document's bytes", ({ claim }) => claim?.evidence[0]?.document),
  column(
    "start",
    "integer",
    "Where the words begin in the text, in UTF-16 code units",
    ({ claim }) => claim?.evidence[0]?.start,
  ),
  column("end", "integer", "One past their last code unit", ({ claim }) => claim?.evidence[0]?.end),
  column(
    "page",
    "integer",
    "The page they stand on, where the document has pages",
    ({ claim }) => claim?.evidence[0]?.page,
  ),
  column("document_url", "string", "Where the document was published", ({ document }) => document?.url),
  column(
    "document_published",
    "string",
    "When, ISO 8601, as precisely as it is known",
    ({ document }) => document?.published?.value,
  ),
  column("reader", "string", "What read the claim: a rule, a model or an editor", ({ claim }) => claim?.reader.name),
  column("reader_kind", "string", "rules, model, language-model or editor", ({ claim }) => claim?.reader.kind),
  column("confidence", "number", "From 0 to 1, for ordering; it is not calibrated", ({ claim }) => claim?.confidence),
];

/** A claim of a case by its id, with the document of its words. */
export function restsOn({ file, documents }: PublishedCase): (id: string | null | undefined) => Rests {
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  return (id) => {
    const claim = id ? claims.get(id) : undefined;
    return { claim, document: claim && documents.get(claim.evidence[0]?.document ?? "") };
  };
}

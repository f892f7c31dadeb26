import type { Document } from "../../../model/index.ts";
import { type CaseLine, caseLine } from "../case-line.ts";
import { column, table } from "../table.ts";

/** One row a case. */
export const cases = table<CaseLine>({
  name: "cases",
  description: "One row a case: the record of one incident.",
  key: ["case"],
  columns: [
    column(
      "case",
      "string",
      "The id of the case; it goes on leading somewhere when cases are merged or split",
      ({ id }) => id,
    ),
    column("title", "string", "What it is called", ({ title }) => title),
    column(
      "date",
      "string",
      "The day by the leading account, ISO 8601, as precisely as it is known",
      ({ date }) => date,
    ),
    column("city", "string", "The city by the leading account", ({ city }) => city),
    column("state", "string", "The state by the leading account", ({ state }) => state),
    column("documents", "integer", "How many documents it rests on", ({ documents }) => documents),
    column("claims", "integer", "How many claims", ({ claims }) => claims),
    column(
      "facts_disputed",
      "integer",
      "How many facts are disputed: accounts disagree, and no editor verified one",
      ({ disputed }) => disputed,
    ),
    column("facts_verified", "integer", "How many facts an editor verified", ({ verified }) => verified),
    column("overdue", "integer", "How many steps and promises are overdue", ({ overdue }) => overdue),
    column("last_document", "string", "When its latest document was published, ISO 8601", ({ last }) => last),
  ],
  rows: (published) => [caseLine(published)],
});

/** One row for each document of each case. */
export const documents = table<{ readonly case: string; readonly document: Document }>({
  name: "documents",
  description:
    "One row for each document of each case. The texts themselves belong to their publishers and are not here.",
  key: ["case", "document"],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("document", "string", "The SHA-256 of its bytes", ({ document }) => document.id),
    column("url", "string", "Where it was published", ({ document }) => document.url),
    column("publisher", "string", "By whom", ({ document }) => document.publisher),
    column("title", "string", "Its title", ({ document }) => document.title),
    column(
      "published",
      "string",
      "When, ISO 8601, as precisely as it is known",
      ({ document }) => document.published?.value,
    ),
    column("retrieved", "string", "When it was got, ISO 8601, or unknown", ({ document }) => document.retrieved),
    column("media_type", "string", "What kind of file it is", ({ document }) => document.mediaType),
    column(
      "characters",
      "integer",
      "The length of its text in UTF-16 code units",
      ({ document }) => document.characters,
    ),
    column(
      "copy_of",
      "string",
      "The document that tells all of it in the same words",
      ({ document }) => document.copyOf,
    ),
  ],
  rows: ({ file, documents }) =>
    file.documents.flatMap((id) => {
      const document = documents.get(id);
      return document ? [{ case: file.id, document }] : [];
    }),
});

import { describeSpeaker, describeValue } from "../../words/index.ts";
import { provenance, type Rests, restsOn } from "../provenance.ts";
import { column, table } from "../table.ts";

interface Row extends Rests {
  readonly case: string;
}

/** One row a claim. */
export const claims = table<Row>({
  name: "claims",
  description: "One row a claim: one speaker saying one thing in one document. A claim is never a fact of the world.",
  key: ["case", "claim"],
  columns: [
    column("case", "string", "The id of the case", (row) => row.case),
    column("claim", "string", "The id of the claim", ({ claim }) => claim?.id),
    column("field", "string", "What it tells of, by its name in the catalogue of fields", ({ claim }) => claim?.field),
    column("about", "string", "The id of the person it is about; empty for the incident", ({ claim }) => claim?.about),
    column("value", "string", "The value in words; empty where it is withheld", ({ claim }) =>
      claim && claim.value !== null ? describeValue(claim.value, claim.field) : null,
    ),
    column("value_json", "string", "The value as the case file has it, as JSON", ({ claim }) =>
      JSON.stringify(claim?.value ?? null),
    ),
    ...provenance,
    column(
      "relayed_by",
      "string",
      "Through whom the words come, nearest to the speaker first; empty when told directly",
      ({ claim, document }) => claim?.relayedBy?.map((speaker) => describeSpeaker(speaker, document)).join("; "),
    ),
    column(
      "said_on",
      "string",
      "When it was said, ISO 8601, where the text tells",
      ({ claim }) => claim?.occasion?.value,
    ),
  ],
  rows: (published) => {
    const rests = restsOn(published);
    return published.file.claims.map(({ id }) => ({ case: published.file.id, ...rests(id) }));
  },
});

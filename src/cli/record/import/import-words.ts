import type { ImportResult } from "../../../flow/index.ts";

/** What an import came to, in a sentence for rows and one for documents. */
export function importWords(source: string, { number, rows, documents }: ImportResult, dryRun: boolean): string {
  const parts = [
    `${rows.new} new`,
    `${rows.changed} changed`,
    rows.back > 0 ? `${rows.back} back` : "",
    `${rows.unchanged} unchanged`,
    rows.gone > 0 ? `${rows.gone} gone from the table and kept` : "",
    rows["left out"] > 0 ? `${rows["left out"]} left out for a key that is not known` : "",
  ];
  const log = dryRun
    ? "Nothing was changed: this was a dry run."
    : number === null
      ? "Nothing changed."
      : `Import ${number} in the log.`;
  const { added, known, refused, "not fetched": left } = documents;
  const ofDocuments = [
    added + known > 0 ? `${added} new, ${known} already there` : "",
    refused > 0 ? `${refused} could not be got` : "",
    left > 0 ? `${left} left at their addresses, which --fetch gets` : "",
  ].filter(Boolean);
  const documentLine = ofDocuments.length > 0 ? `Documents: ${ofDocuments.join(", ")}.\n` : "";
  const next = added > 0 ? "They wait to be read: answerable add, without a source, reads them.\n" : "";
  return `${source}: ${parts.filter(Boolean).join(", ")}. ${log}\n${documentLine}${next}`;
}

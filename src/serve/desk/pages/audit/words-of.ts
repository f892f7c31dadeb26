/** The particulars of an entry, in a line: `from reader, to editor`. Ids are left out: nobody reads them. */
export function wordsOf(detail: Readonly<Record<string, string | number | boolean | null>>): string {
  return Object.entries(detail)
    .filter(([name, value]) => name !== "id" && value !== null)
    .map(([name, value]) => `${name} ${String(value).replaceAll("-", " ")}`)
    .join(", ");
}

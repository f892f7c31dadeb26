/** The name of a county as it is compared: without what kind of county it is, which a map leaves out. */
export function countyKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bsaint\b/g, "st")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/(?<=.) (?:county|parish|borough|census area|city and borough|municipality)$/, "");
}

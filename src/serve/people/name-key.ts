/** What two names have in common that people would take for one: the same letters, whatever their case, form and spaces. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

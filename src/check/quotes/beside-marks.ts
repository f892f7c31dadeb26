/** What stands in a public text in place of what is withheld: words in square brackets that say so, and the block for the number of a house. */
const MARK = /\[[^[\]]{0,200}\bwithheld\b[^[\]]{0,200}\]|\b(?:\d+|unit) block of\b/;

/** The parts of a quotation that are not marks, without the spaces around them; none where it is all marks. */
export function partsBesideMarks(exact: string): string[] {
  if (!MARK.test(exact)) return [exact];
  return exact
    .split(MARK)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether some words stand in a text one after the other, whatever stands between them. */
export function standInOrder(parts: readonly string[], text: string): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

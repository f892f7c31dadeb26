const BULLET = "[•◦▪‣●○■□➢➤✓❖\\u00b7*–—-]";
const NUMBER = "\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]";

const MARK = new RegExp(`^(?:${BULLET}|${NUMBER})$`, "i");
const ITEM = new RegExp(`^(?:${BULLET}|${NUMBER})(?:\\s|$)`, "i");

/** Whether a word marks an item of a list: a bullet, `1.`, `(a)`. What hangs beside such marks is no column of its own. */
export function isItemMark(word: string): boolean {
  return MARK.test(word);
}

/** Whether a line begins with such a mark. */
export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

// Name, and value where there is one. A quotation mark counts only after `=`, as it does for parsers.
const ATTRIBUTE = /[\s/]*(?:[^\s=>/]+|=)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;

/** How many attributes stand in a tag whose name ends at `from`, and where the last of them ends. */
export function attributesFrom(html: string, from: number): { readonly count: number; readonly end: number } {
  let count = 0;
  let end = from;
  ATTRIBUTE.lastIndex = from;
  while (ATTRIBUTE.test(html)) {
    count++;
    end = ATTRIBUTE.lastIndex;
  }
  return { count, end };
}

import { latin } from "./latin.ts";

/**
 * Every match of a global pattern, found at once. `String.matchAll` copies its pattern at each call, which was a fifth of
 * all reading time; the pattern's Latin twin is matched instead, see latin.ts.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const twin = latin(pattern);
  const found: RegExpExecArray[] = [];
  twin.lastIndex = 0;
  for (let match = twin.exec(text); match; match = twin.exec(text)) {
    found.push(match);
    if (match[0] === "") twin.lastIndex++;
  }
  return found;
}

import type { DrawnPage, WordOfPdf } from "./drawn-word.ts";
import { isBadlyRecognised, isNoLanguage } from "./language.ts";

/** Of a page's words this share may be broken. */
const FEW = 0.02;

/** The fonts of a document whose letters are put for others, so that what they say is not what they show. */
export function unreadableFonts(pages: readonly DrawnPage[]): Set<string> {
  const byFont = new Map<string, string[]>();
  for (const word of pages.flatMap((page) => page.words)) {
    const words = byFont.get(word.font);
    if (words) words.push(word.text);
    else byFont.set(word.font, [word.text]);
  }
  return new Set([...byFont].filter(([, words]) => isNoLanguage(words)).map(([font]) => font));
}

/** Whether a page shows words that its text does not say, so that only its picture can be read. */
export function isUnreadable({ words }: DrawnPage, fonts: ReadonlySet<string>): boolean {
  const broken = words.filter((word) => word.isBroken).length;
  return broken > FEW * words.length || words.some((word) => fonts.has(word.font));
}

/** Whether the text that a scanner put under or behind the picture of a page is better read anew. */
export function isBadLayer(layer: readonly WordOfPdf[]): boolean {
  return isBadlyRecognised(layer.map((word) => word.text));
}

import type { Document } from "../../model/index.ts";
import { findHeld, type Search } from "./find-held.ts";
import { folded, nameWords } from "./folded.ts";
import type { Hold } from "./hold.ts";
import { type PublicText, withMarks } from "./public-text.ts";

/**
 * A document as the public sees it: held words are marked in its title, and an address or a file's name that carries a held name, or the
 * number of a house, is left out and said to be. What a server said of it goes too where anything is held: lengths and names stand in it.
 */
export function publicDocument(document: Document, text: PublicText, holds: readonly Hold[], search: Search): Document {
  const { url, source, title, publisher, headers, redirects, modified, published, ...plain } = document;
  const marked = (line: string) => withMarks(line, findHeld(line, "line", search));
  const isWhole = holds.some((hold) => hold.document === document.id);
  const isCarried = (address: string | undefined) =>
    address !== undefined && (isWhole || carriesHeld(address, holds, search));
  const hidesTitle = title !== undefined && (isWhole || marked(title) !== title);
  const [hidesUrl, hidesSource] = [isCarried(url), isCarried(source)];
  const hidden = [
    ...(isWhole ? ["what the document says"] : text.isWhole ? [] : ["words of its text"]),
    ...(hidesTitle && !isWhole ? ["words of its title"] : []),
    ...(hidesUrl ? ["its address, which carries what is withheld"] : []),
    ...(hidesSource && source !== url ? ["the name of its file"] : []),
  ];
  const isUntouched = hidden.length === 0;
  return {
    ...plain,
    ...(url !== undefined && !hidesUrl ? { url } : {}),
    ...(publisher !== undefined ? { publisher: marked(publisher) } : {}),
    ...(title !== undefined ? { title: isWhole ? "[title withheld by an editor]" : marked(title) } : {}),
    ...(published !== undefined ? { published } : {}),
    ...(modified !== undefined ? { modified } : {}),
    ...(isUntouched && headers !== undefined && !Object.values(headers).some(isCarried) ? { headers } : {}),
    ...(isUntouched && redirects !== undefined && !redirects.some(isCarried) ? { redirects } : {}),
    ...(source !== undefined && !hidesSource ? { source } : {}),
    characters: text.isWhole ? document.characters : text.content.length,
    ...(isUntouched ? {} : { held: `withheld: ${hidden.join("; ")}` }),
  };
}

/** Whether an address or a file's name carries a held name in any form: whole, run together, or a family name alone, also a common word. */
function carriesHeld(address: string, holds: readonly Hold[], search: Search): boolean {
  const spoken = decoded(address).replace(/[^\p{L}\p{N}]+/gu, " ");
  if (findHeld(spoken, "line", search).length > 0) return true;
  // In an address every word is small: "1423-cedar-street" is "1423 Cedar Street".
  const capitals = spoken.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (findHeld(capitals, "line", search).length > 0) return true;
  const words = new Set(folded(spoken).text.split(" "));
  return holds.some(({ names }) => names.some((name) => words.has(nameWords(name).at(-1) ?? "")));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

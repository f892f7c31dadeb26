import { unusual } from "./unusual.ts";
import { WordMachine } from "./word-machine.ts";
import { HARM, POLICE } from "./words.ts";

const MACHINE = new WordMachine([POLICE, HARM]);

/**
 * Whether bytes may hold a text about a police use of deadly force: false only for text or HTML in a common encoding that
 * holds no word for police or none for harm. Nothing is decoded or parsed; whatever is anything else may.
 */
export function mayBeRelated(bytes: Uint8Array, mediaType: string): boolean {
  if (!/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/.test(mediaType)) return true;
  const charset = /charset=["']?([\w-]+)/i.exec(mediaType)?.[1] ?? "utf-8";
  if (!/^(?:utf-?8|us-ascii|ascii|iso-8859-\d+|windows-125\d|latin-?1)$/i.test(charset)) return true;
  return MACHINE.findsAll(bytes) || unusual(bytes);
}

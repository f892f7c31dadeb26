import { releaseLayout } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import { type Head, openNote, readHead, readVerifierKey, type VerifierKey } from "./note.ts";
import type { ReadFile } from "./read-log.ts";

/** A signed head, opened, or what is wrong with it. */
export type HeadFound = { readonly head: Head; readonly key: VerifierKey } | { readonly fault: Fault };

/**
 * Opens the head of a published log with a key that the reader has from elsewhere, or, for want of one, with the key that lies beside it: then the
 * signature shows only that both were made together.
 */
export async function headOf(read: ReadFile, keyLine: string | null): Promise<HeadFound> {
  const [where, beside] = [releaseLayout.checkpoint, releaseLayout.key];
  const note = await read(where);
  if (!note)
    return { fault: { where, what: "it is missing: this is no published record, or its proof was taken out" } };
  const line = keyLine ?? textOf((await read(beside)) ?? new Uint8Array());
  const key = readVerifierKey(line ?? "");
  if (!key)
    return keyLine === null
      ? { fault: { where: beside, what: "it holds no public key" } }
      : { fault: { where: "the key given", what: "it is no verifier key: give the line name+id+key" } };
  return openHead(note, key, where);
}

/** Opens a head with a key. `where` names it in what is said of it. */
export function openHead(note: Uint8Array, key: VerifierKey, where: string): HeadFound {
  const words = textOf(note);
  if (words === null) return { fault: { where, what: "it is not text" } };
  const opened = openNote(words, key);
  if ("why" in opened) return { fault: { where, what: opened.why } };
  const head = readHead(opened.text);
  if (!head) return { fault: { where, what: "it does not say how large the log is and what its root is" } };
  if (head.origin !== key.name)
    return { fault: { where, what: `it is the head of ${head.origin}, but the key is that of ${key.name}` } };
  return { head, key };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

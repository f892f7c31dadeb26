import type { Captured } from "../../capture/index.ts";
import type { Sha256, UnreadableDocument } from "../../model/index.ts";
import type { Known } from "../read-captured.ts";

/** What a record keeps of how a document was got. */
export interface KeptCapture extends Omit<Captured, "bytes"> {
  readonly known: Known;
}

/** A refusal as the record keeps it: the reason without the name that stands beside it. */
export function refusalOf({ source, code, message }: UnreadableDocument, document: Sha256 | null) {
  const reason = message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message;
  return { source, document, code, reason };
}

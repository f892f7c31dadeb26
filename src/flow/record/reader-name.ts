import { version } from "../../model/index.ts";

/** Which reader reads: its version decides whether a document must be read anew. */
export function readerName(setting: string): string {
  return `answerable ${version} ${setting}`;
}

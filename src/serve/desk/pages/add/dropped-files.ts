import type { DropItem } from "react-aria-components";

/** The most files that are taken out of folders at once. */
export const MOST_DROPPED = 1000;

/** The files among what was dropped, those in folders too; words and links are none. Throws, in a sentence, where folders have too many. */
export async function droppedFiles(items: Iterable<DropItem> | AsyncIterable<DropItem>): Promise<File[]> {
  const files: File[] = [];
  for await (const item of items) {
    if (item.kind === "file") files.push(await item.getFile());
    else if (item.kind === "directory") files.push(...(await droppedFiles(item.getEntries())));
    if (files.length > MOST_DROPPED)
      throw new Error(`These are more than ${MOST_DROPPED.toLocaleString("en-US")} files: put them into a ZIP.`);
  }
  return files;
}

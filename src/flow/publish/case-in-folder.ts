import type { PublishedFolder } from "./published-folder.ts";

/** Where the case file of a case lies in a published folder. */
export function pathOfCase(id: string): string {
  return `cases/${id}/case.json`;
}

/** What a published folder has of a case: its title and the ids of its documents; null where it cannot be read. */
export async function caseInFolder(
  place: PublishedFolder,
  id: string,
): Promise<{ readonly title: string; readonly documents: readonly string[] } | null> {
  const bytes = await place.read(pathOfCase(id));
  try {
    const { cases, documents } = JSON.parse(bytes?.toString() ?? "") as {
      readonly cases: readonly { readonly title: string }[];
      readonly documents: readonly { readonly id: string }[];
    };
    const [file] = cases;
    return file ? { title: file.title, documents: documents.map((document) => document.id) } : null;
  } catch {
    // Somebody changed the file by hand: the next publish mends it.
    return null;
  }
}

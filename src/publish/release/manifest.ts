import type { PublishedFile } from "../../model/index.ts";

/** The files of a release, a line each by the order of their paths' characters, as `sha256sum -c` reads them from the folder. */
export function manifestOf(files: Iterable<PublishedFile>): string {
  const lines = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return lines.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

import { basename } from "node:path";
import { mappingYaml, recogniseSource } from "../../link/index.ts";
import { UnreadableDocument } from "../../model/index.ts";
import { knownSources } from "./known-sources.ts";
import { profileColumns } from "./profile-columns.ts";
import { readable } from "./readable.ts";
import { withScratchDatabase } from "./scratch-database.ts";
import { openTable } from "./table-opening.ts";

/** A draft of a mapping for a list, and the known source whose columns it has, if there is one: it then needs none. */
export interface DraftedSource {
  readonly yaml: string;
  readonly known: string | null;
}

/** Drafts a mapping for any CSV from the titles of its columns and the look of their values. */
export async function draftSource(file: string): Promise<DraftedSource> {
  const opening = await openTable(file);
  const fit = recogniseSource(opening.columns, knownSources());
  return withScratchDatabase(async (connection) => {
    const { given: profiles } = await readable(file, opening, (path) =>
      profileColumns(connection, file, path, opening),
    );
    if (profiles.every(({ filled }) => filled === 0))
      throw new UnreadableDocument("empty", file, `${file}: it has titles and no rows. Download it again.`);
    return { yaml: mappingYaml(basename(file), profiles), known: fit?.gone.length === 0 ? fit.adapter.name : null };
  });
}

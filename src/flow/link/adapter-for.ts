import { readFileSync } from "node:fs";
import { unreadableFile } from "../../capture/index.ts";
import { recogniseSource, type SourceAdapter } from "../../link/index.ts";
import { Misuse } from "../../model/index.ts";
import { adapterFrom, knownSource, knownSources } from "./known-sources.ts";
import { changedColumns } from "./load-source.ts";
import { openTable } from "./table-opening.ts";

/** What a person says of a list: which source it is of, or the mapping that tells how to read it. */
export interface SourceChoice {
  readonly source?: string;
  readonly map?: string;
}

/**
 * The adapter for a list: the one that is named, the mapping that is given, or the one that its columns show. A list of no known source,
 * and one that seems a changed form of one, are refused with the cure; nothing is taken for what it only resembles.
 */
export async function adapterFor(file: string, { source, map }: SourceChoice = {}): Promise<SourceAdapter> {
  if (source !== undefined && map !== undefined) throw new Misuse("give --source or --map, not both.");
  if (map !== undefined) return mappingIn(map);
  if (source !== undefined) return knownSource(source);
  const { columns } = await openTable(file);
  return adapterByColumns(columns, file);
}

/** The adapter that a list's columns show; `list` is how the list is named, and `file` the table that a mapping can be drafted from. */
export function adapterByColumns(columns: readonly string[], list: string, file = list): SourceAdapter {
  const fit = recogniseSource(columns, knownSources());
  if (fit?.gone.length === 0) return fit.adapter;
  if (fit)
    throw new Misuse(
      `${list}: it looks like ${fit.adapter.name}, but ${changedColumns(fit.adapter, fit.gone, fit.added)}`,
    );
  throw new Misuse(
    `${list}: its columns are those of no known source. Draft a mapping with "answerable link map ${file} --out mapping.yaml", look it through, and give it with --map mapping.yaml.`,
  );
}

/** The mapping in a file that a person wrote. */
function mappingIn(file: string): SourceAdapter {
  let yaml: string;
  try {
    yaml = readFileSync(file, "utf8");
  } catch (error) {
    throw unreadableFile(file, error);
  }
  const read = adapterFrom(yaml);
  if (typeof read === "object") return read;
  throw new Misuse(`${file}: it is no mapping that can be read (${read}). docs/sources.md says what a mapping holds.`);
}

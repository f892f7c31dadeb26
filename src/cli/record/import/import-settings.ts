import { z } from "zod";
import type { TableMap } from "../../../flow/index.ts";
import { Misuse } from "../../../model/index.ts";
import { settingsIn } from "../../settings-file.ts";

const words = z.string().min(1);

/** What a file given with `--map` says of a table, so that it need not be said again each month. */
const MapFile = z
  .object({
    source: words,
    key: words,
    delimiter: words,
    encoding: words,
    links: words,
    published: words,
    publisher: words,
  })
  .partial()
  .strict();

/** The same by options, which win over the file. */
export type MapSettings = z.infer<typeof MapFile> & { readonly map?: string };

/** What is told of a table by options and by the file that they name. */
export async function tableMap(settings: MapSettings): Promise<TableMap> {
  const names = Object.keys(MapFile.shape) as (keyof typeof MapFile.shape)[];
  const file = settings.map ? await settingsIn(settings.map, MapFile, names) : {};
  const told = Object.fromEntries(
    names.flatMap((name) => {
      const value = settings[name] ?? file[name];
      return value === undefined ? [] : [[name, name === "delimiter" ? value.replace("\\t", "\t") : value]];
    }),
  );
  const { source, key } = told;
  if (source === undefined || key === undefined)
    throw new Misuse(
      `Say ${source === undefined ? "with --source which list this is" : "with --key which column tells the rows apart"}, or in a file given with --map.`,
    );
  return { ...told, source, key };
}

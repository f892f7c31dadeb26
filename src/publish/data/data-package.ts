import type { Sha256 } from "../../model/index.ts";
import type { ReleaseFacts } from "../release-facts.ts";
import { partPath } from "./data-files.ts";
import type { AnyTable } from "./table.ts";
import { tables } from "./tables/index.ts";

/** What somebody publishes, and how others may use it. */
export interface About {
  readonly title: string;
  /** The address that the record is published at, ending in /; null where it is not known. */
  readonly address: string | null;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
}

/** What a reader of the CSV files must know. */
const GUARD =
  "In CSV files words that a spreadsheet could take for a formula stand behind one apostrophe ('): take off the first character of every string cell that begins with one. Parquet files have no such apostrophes.";

/**
 * A Frictionless data package of all tables (specs.frictionlessdata.io, version 1; what it says holds in version 2 too): the CSV files of every part, with their
 * columns, keys and SHA-256. Each file has its own line of names and stands alone; `hashOf` gives that of a file beside the package.
 */
export function dataPackage(
  { title, address, licence }: About,
  { at, number }: ReleaseFacts & { number: number },
  parts: readonly string[],
  hashOf: (path: string) => Sha256,
) {
  return {
    profile: "tabular-data-package",
    name: "answerable-record",
    title,
    description: GUARD,
    version: String(number),
    created: at,
    ...(address ? { homepage: address } : {}),
    licenses: [licence],
    resources: tables.flatMap((table) =>
      parts.map((part) => {
        const path = partPath(table.name, part, "csv");
        return {
          profile: "tabular-data-resource",
          name: resourceName(table.name, part),
          path,
          hash: `sha256:${hashOf(path)}`,
          title: table.description,
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          schema: schemaOf(table, part),
        };
      }),
    ),
  };
}

/** Rows of a case are in the part of their case, so that keys lead nowhere outside of it. */
function schemaOf({ name: table, columns, key }: AnyTable, part: string) {
  const ofCase = { fields: ["case"], reference: { resource: resourceName("cases", part), fields: ["case"] } };
  return {
    fields: columns.map(({ name, type, description }) => ({
      name,
      type,
      description,
      ...(name === "case" || key.includes(name) ? { constraints: { required: true } } : {}),
    })),
    missingValues: [""],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(table === "cases" ? {} : { foreignKeys: [ofCase] }),
  };
}

function resourceName(table: string, part: string): string {
  return part === "" ? table : `${table}-${part}`;
}

/** The codebook as rows of a table: every column of every table, and what it means. */
export function codebook(): { table: string; column: string; type: string; description: string }[] {
  return tables.flatMap(({ name, columns }) =>
    columns.map((column) => ({ table: name, column: column.name, type: column.type, description: column.description })),
  );
}

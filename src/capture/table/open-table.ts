import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { unreadableFile } from "../file-errors.ts";
import { BadTable } from "./bad-table.ts";
import { csvRows } from "./csv-rows.ts";
import { decoded } from "./decoded.ts";
import { jsonRows } from "./json-rows.ts";
import type { TableForm, TableRow } from "./table-row.ts";

/** A table being read. */
export interface OpenTable {
  /** Its rows, once, in their order. Throws `BadTable`, or `UnreadableDocument` where there is no such file. */
  readonly rows: AsyncGenerator<TableRow>;
  /** The SHA-256 of the bytes read so far: of the file, once all rows were read. */
  sha256(): string;
}

/** Opens a CSV, or JSON lines in a file named `.jsonl` or `.ndjson`. It is read piece by piece, however large it is. */
export function openTable(path: string, { delimiter, encoding }: TableForm = {}): OpenTable {
  const hash = createHash("sha256");
  const words = () => decoded(path, bytesOf(path, hash), encoding);
  const rows = /\.(?:jsonl|ndjson)$/i.test(path)
    ? jsonRows(path, words())
    : csvRows(path, words(), delimiter ?? (/\.tsv$/i.test(path) ? "\t" : ","));
  return { rows, sha256: () => hash.copy().digest("hex") };
}

async function* bytesOf(path: string, hash: { update(bytes: Uint8Array): unknown }): AsyncGenerator<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new BadTable(path, "it is a folder. Name the table in it.");
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      hash.update(piece);
      yield piece;
    }
  } catch (error) {
    throw error instanceof BadTable ? error : unreadableFile(path, error);
  }
}

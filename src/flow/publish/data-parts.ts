import { createHash, type Hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Sha256 } from "../../model/index.ts";
import { type AnyTable, type CellType, dataFiles, partPath } from "../../publish/index.ts";

const SQL_TYPES: Record<CellType, string> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

/** A file of the release that was written aside. */
export interface Written {
  readonly path: string;
  readonly content: { readonly from: string; readonly sha256: Sha256; readonly isOurs: true };
}

/** Bytes that are written at once. */
const PIECE = 1 << 20;

/**
 * The data files of one part of a record, written case by case: lines of a case that is made anew, or those that the last release has of it. Memory does not
 * grow with the part.
 */
export class DataPart {
  readonly #part: string;
  readonly #files: readonly PartFile[];

  constructor(part: string, folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#part = part;
    this.#files = dataFiles.map(({ name, ending, head }) => {
      const file = new PartFile(join(folder, partPath(name, part, ending)));
      file.add(Buffer.from(head));
      return file;
    });
  }

  /** The lines of a case, for each data file. Gives how many bytes each took. */
  add(lines: readonly string[]): number[] {
    return this.#files.map((file, i) => {
      const bytes = Buffer.from(lines[i] ?? "");
      file.add(bytes);
      return bytes.length;
    });
  }

  /** The lines of a case as the last release has them: so many bytes of each file behind so many. */
  copy(earlier: EarlierPart, id: string): void {
    for (const [i, file] of this.#files.entries()) earlier.copy(i, id, (piece) => file.add(piece));
  }

  /** The files, done. */
  files(): Written[] {
    return this.#files.map((file, i) => {
      const { name = "", ending = "" } = dataFiles[i] ?? {};
      return {
        path: `data/${partPath(name, this.#part, ending)}`,
        content: { from: file.place, sha256: file.end(), isOurs: true },
      };
    });
  }
}

/** A file that is written piece by piece. */
class PartFile {
  readonly place: string;
  readonly #file: number;
  readonly #hash: Hash = createHash("sha256");
  #waiting: Buffer[] = [];
  #size = 0;

  constructor(place: string) {
    this.place = place;
    this.#file = openSync(place, "w");
  }

  add(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size > PIECE) this.#write();
  }

  end(): Sha256 {
    this.#write();
    closeSync(this.#file);
    return this.#hash.digest("hex") as Sha256;
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    [this.#waiting, this.#size] = [[], 0];
  }
}

/** The data files of a part as the last release has them, and where in each the lines of every case stand. */
export class EarlierPart {
  readonly #files: readonly {
    readonly file: number;
    readonly places: ReadonlyMap<string, readonly [number, number]>;
  }[];

  /** `cases` are all that the part had, in order, with how many bytes each has in each file. */
  constructor(
    folder: string,
    part: string,
    cases: readonly { readonly id: string; readonly lengths: readonly number[] }[],
  ) {
    this.#files = dataFiles.map(({ name, ending, head }, i) => {
      const places = new Map<string, readonly [number, number]>();
      let at = Buffer.byteLength(head);
      for (const { id, lengths } of cases) {
        places.set(id, [at, lengths[i] ?? 0]);
        at += lengths[i] ?? 0;
      }
      return { file: openSync(join(folder, "data", partPath(name, part, ending)), "r"), places };
    });
  }

  copy(index: number, id: string, give: (piece: Buffer) => void): void {
    const { file, places } = this.#files[index] ?? {};
    const [from, length] = places?.get(id) ?? [];
    if (file === undefined || from === undefined || length === undefined)
      throw new RangeError(`the last release has no lines of ${id}`);
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const read = readSync(file, bytes, at, length - at, from + at);
      if (read === 0) throw new RangeError(`the data file of ${id} ends too early`);
      at += read;
    }
    give(bytes);
  }

  close(): void {
    for (const { file } of this.#files) closeSync(file);
  }
}

/** Bytes of a line that the reader of CSV files takes unless told. */
const LINE = 2 ** 21;

/**
 * Writes a CSV file of a table as Parquet. The same bytes of the one give the same bytes of the other. `longest` is how many bytes its longest line
 * has at most.
 */
export async function parquetOf(
  connection: DuckDBConnection,
  table: AnyTable,
  csv: { readonly place: string; readonly longest: number },
  place: string,
): Promise<void> {
  const types = table.columns.map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`).join(", ");
  const cells = table.columns.map(({ name, type }) =>
    type === "string"
      ? `CASE WHEN starts_with("${name}", '''') THEN substr("${name}", 2) ELSE "${name}" END AS "${name}"`
      : `"${name}"`,
  );
  const line = Math.max(LINE, csv.longest + 1);
  await connection.run("SET threads = 1");
  await connection.run(
    `COPY (SELECT ${cells.join(", ")} FROM read_csv(${literal(csv.place)}, columns = {${types}}, ${READING}, max_line_size = ${line}, buffer_size = ${2 * line})) TO ${literal(place)} (FORMAT parquet, COMPRESSION zstd)`,
  );
}

/** How the CSV files of this program are read: nothing is guessed, an empty cell is null and one in quotes is empty. */
const READING =
  "auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, strict_mode = true, encoding = 'utf-8'";

function literal(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

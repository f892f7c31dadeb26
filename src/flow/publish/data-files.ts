import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import {
  type AnyTable,
  annotationsOf,
  type Cell,
  type CellType,
  entitiesOf,
  type FileToPublish,
  type PublishedCase,
  tables,
} from "../../publish/index.ts";

const SQL_TYPES: Record<CellType, string> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

/** A table that is being filled. */
interface Filling {
  readonly table: AnyTable;
  readonly appender: DuckDBAppender;
}

/**
 * The data of a whole record, gathered case by case in a scratch database and files, so that memory does not grow with the record. Rows stand in the order
 * in which cases came; one thread writes them, so that the same rows give the same bytes.
 */
export class DataFiles {
  readonly #connection: DuckDBConnection;
  readonly #folder: string;
  readonly #appenders: readonly Filling[];
  readonly #entities = new Set<string>();

  private constructor(connection: DuckDBConnection, folder: string, appenders: readonly Filling[]) {
    this.#connection = connection;
    this.#folder = folder;
    this.#appenders = appenders;
  }

  static async in(connection: DuckDBConnection, folder: string): Promise<DataFiles> {
    await connection.run("SET threads = 1");
    const appenders: Filling[] = [];
    for (const table of tables) {
      const columns = table.columns.map(({ name, type }) => `"${name}" ${SQL_TYPES[type]}`);
      await connection.run(`CREATE TABLE "${table.name}" (${columns.join(", ")})`);
      appenders.push({ table, appender: await connection.createAppender(table.name) });
    }
    const files = new DataFiles(connection, folder, appenders);
    for (const name of LINES) await appendFile(files.#place(name), "");
    return files;
  }

  async add(published: PublishedCase): Promise<void> {
    const { file, documents } = published;
    for (const { table, appender } of this.#appenders)
      for (const cells of table.cellsOf(published)) {
        for (const [i, cell] of cells.entries()) append(appender, cell, table.columns[i]?.type ?? "string");
        appender.endRow();
      }
    await this.#write("cases.jsonl", [{ case: file, documents: [...documents.values()] }]);
    await this.#write("annotations.jsonl", annotationsOf(published));
    const entities = entitiesOf(published).filter(({ id }) => !this.#entities.has(id));
    for (const { id } of entities) this.#entities.add(id);
    await this.#write("entities.ftm.json", entities);
  }

  /** The files, once every case was added. They are there until the scratch folder goes. */
  async *files(): AsyncGenerator<FileToPublish> {
    for (const { table, appender } of this.#appenders) {
      appender.closeSync();
      for (const [form, options] of Object.entries(FORMS)) {
        const name = `${table.name}.${form}`;
        await this.#connection.run(`COPY "${table.name}" TO '${this.#place(name).replaceAll("'", "''")}' (${options})`);
        yield { path: `data/${name}`, content: { from: this.#place(name) } };
      }
    }
    for (const name of LINES) yield { path: `data/${name}`, content: { from: this.#place(name) } };
  }

  #place(name: string): string {
    return join(this.#folder, name);
  }

  async #write(name: string, objects: readonly object[]): Promise<void> {
    await appendFile(this.#place(name), objects.map((one) => `${JSON.stringify(one)}\n`).join(""));
  }
}

const FORMS = { csv: "FORMAT csv, HEADER", parquet: "FORMAT parquet, COMPRESSION zstd" } as const;

/** Files of a JSON object a line. */
const LINES = ["cases.jsonl", "annotations.jsonl", "entities.ftm.json"] as const;

function append(appender: DuckDBAppender, cell: Cell, type: CellType): void {
  if (cell === null) appender.appendNull();
  else if (type === "integer") appender.appendBigInt(BigInt(cell));
  else if (type === "number") appender.appendDouble(Number(cell));
  else if (type === "boolean") appender.appendBoolean(Boolean(cell));
  else appender.appendVarchar(String(cell));
}

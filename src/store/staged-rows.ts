import Sqlite from "better-sqlite3";
import { type Cells, hashOfCells } from "../model/index.ts";

/** A row as it is to be imported. Cells of null stand for a row that is in the table no more. */
export interface StagedRow {
  readonly key: string;
  readonly line: number | null;
  readonly cells: Cells | null;
  readonly hash: string | null;
}

/** How many rows are put in with one statement's cost. */
const AT_ONCE = 5_000;

/**
 * All rows of a table before any of them is imported, so that a fault on its last line leaves the record as it was. They lie in a file of
 * SQLite's own that has no name and is gone with the process, so that memory stays small however many there are.
 */
export class StagedRows {
  readonly #file = new Sqlite("");
  readonly #insert;
  readonly #find;
  #count = 0;

  constructor() {
    this.#file.pragma("journal_mode = OFF");
    this.#file.exec(
      "create table row (number integer primary key, key text not null unique, line integer, cells text)",
    );
    this.#file.exec("begin");
    this.#insert = this.#file.prepare("insert into row (key, line, cells) values (?, ?, ?) on conflict do nothing");
    this.#find = this.#file.prepare("select line from row where key = ?");
  }

  get count(): number {
    return this.#count;
  }

  /** Takes a row; gives the line of the one that has the same key, where there is one, and then does not take it. */
  add(key: string, line: number, cells: Cells): number | null {
    if (this.#insert.run(key, line, JSON.stringify(cells)).changes === 0) return this.lineOf(key);
    this.#count++;
    if (this.#count % AT_ONCE === 0) this.#file.exec("commit; begin");
    return null;
  }

  lineOf(key: string): number | null {
    return (this.#find.get(key) as { line: number } | undefined)?.line ?? null;
  }

  /** The rows in the order in which they came, so many at once. */
  *batches(size: number): Generator<StagedRow[]> {
    const some = this.#file.prepare(
      "select number, key, line, cells from row where number > ? order by number limit ?",
    );
    for (let last = 0; ; ) {
      const rows = some.all(last, size) as { number: number; key: string; line: number; cells: string }[];
      if (rows.length === 0) return;
      last = rows.at(-1)?.number ?? last;
      yield rows.map(({ key, line, cells: json }) => {
        const cells = JSON.parse(json) as Cells;
        return { key, line, cells, hash: hashOfCells(cells) };
      });
    }
  }

  close(): void {
    this.#file.close();
  }
}

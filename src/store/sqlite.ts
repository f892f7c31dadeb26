import { setImmediate } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import { AnswerableError } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** How long a transaction waits for another that writes to the same file, in milliseconds. */
const PATIENCE = 30_000;
/** How long SQLite itself waits, which stops this whole process: the other one may be a part of it. */
const BLOCKED = 20;

/**
 * Opens a SQLite file, made if there is none, as a record needs it: write-ahead log, so that one writes while others read; every commit
 * on the disk before it is told of; transactions that take the right to write at their beginning, so that two processes wait for each
 * other and neither fails.
 */
export function openSqlite(path: string): Kysely<Tables> {
  try {
    const database = new Sqlite(path, { timeout: BLOCKED });
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    return new Kysely<Tables>({ dialect: new WritingDialect({ database }) });
  } catch (error) {
    throw notOpened(path, error);
  }
}

class WritingDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new WritingDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

class WritingDriver extends SqliteDriver {
  /**
   * SQLite answers at once: many queries one after the other would never let anything else have its turn, such as a signal, or the end of
   * statements that are done with and hold memory (half a megabyte each where they put in hundreds of rows).
   */
  override async acquireConnection(): Promise<DatabaseConnection> {
    await setImmediate();
    return super.acquireConnection();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begun = Date.now();
    for (let wait = 5; ; wait = Math.min(2 * wait, 200)) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        const isBusy = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
        if (!isBusy || Date.now() - begun > PATIENCE) throw error;
        await new Promise((again) => setTimeout(again, wait * (0.5 + Math.random())));
      }
    }
  }

  /** A full disk makes SQLite roll back by itself; that there is nothing left to roll back must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!(error instanceof Error && /no transaction is active/.test(error.message))) throw error;
    });
  }
}

/** SQLite changes tables within transactions too: a migration that is cut off leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function notOpened(path: string, error: unknown): AnswerableError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why =
    code === "SQLITE_NOTADB"
      ? "it is no SQLite file. Name the folder of a record, or an empty one."
      : code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_READONLY")
        ? "it cannot be opened for writing. Check that the folder is there and may be written to."
        : code.startsWith("SQLITE_FULL") || code.startsWith("SQLITE_IOERR")
          ? "the disk does not take it. Make room, or name another folder."
          : `it could not be opened (${code || String(error)}).`;
  return new AnswerableError("record-not-opened", `${path}: ${why}`, { cause: error });
}

import { rmSync } from "node:fs";
import Sqlite from "better-sqlite3";

/**
 * Takes a file as a lock, made if there is none; null where another holds it, in this process or any other of the machine. The system itself lets
 * go of it when the process ends, however it ends. What is given back lets go of it and takes the file away.
 */
export function lockFile(path: string): (() => void) | null {
  for (;;) {
    const own = locked(path);
    if (own === null) return null;
    // Whoever held it before may have taken the file away since it was opened here: then the file that lies there now is not the one held.
    const other = locked(path);
    if (other === null)
      return () => {
        rmSync(path, { force: true });
        own.close();
      };
    other.close();
    own.close();
  }
}

/** The file, open and locked; null where it is locked already. */
function locked(path: string): Sqlite.Database | null {
  const database = new Sqlite(path, { timeout: 0 });
  try {
    database.exec("begin immediate");
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return null;
    throw error;
  }
}

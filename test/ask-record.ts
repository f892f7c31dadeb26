import { join } from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";
import type { Place } from "../src/store/homes.cases.ts";

/** Asks the database of a record something, without the program. */
export async function askRecord({ folder, database }: Place["address"], statement: string): Promise<void> {
  if (database === undefined) {
    const file = new Sqlite(join(folder, "record.sqlite"));
    try {
      file.exec(statement);
    } finally {
      file.close();
    }
    return;
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

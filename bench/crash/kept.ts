import { join } from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";

/** The ids of the documents that a record has captures of, asked of its database without our own program. */
export async function keptIn(record: string, database: string | null): Promise<string[]> {
  if (database === null) {
    const file = new Sqlite(join(record, "record.sqlite"), { readonly: true });
    const rows = file.prepare("select document from capture").all() as { document: string }[];
    file.close();
    return rows.map(({ document }) => document);
  }
  return asked(database, async (client) => {
    const { rows } = await client.query<{ document: string }>("select document from capture");
    return rows.map(({ document }) => document);
  });
}

/** A database of its own for a round, beside the one whose address is given; the one of the round before is dropped. */
export async function newDatabase(address: string, round: number): Promise<string> {
  const name = (number: number) => `answerable_crash_${process.pid}_${number}`;
  await asked(address, async (client) => {
    if (round > 0) await client.query(`drop database if exists ${name(round - 1)} with (force)`);
    await client.query(`create database ${name(round)}`);
  });
  return Object.assign(new URL(address), { pathname: `/${name(round)}` }).href;
}

async function asked<T>(address: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

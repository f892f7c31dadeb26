/** Both homes of a record, for the one contract that both keep. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { Store, type StoreAddress } from "./store.ts";

/** A place for a new record, which is gone after the test. */
export interface Place {
  readonly address: StoreAddress;
  remove(): Promise<void>;
}

let made = 0;

async function folderPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "answerable-store-"));
  return { address: { folder }, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function postgresPlace(): Promise<Place> {
  const server = inject("postgres");
  const name = `store_${process.pid}_${++made}`;
  const ask = async (query: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(query);
    await client.end();
  };
  await ask(`create database ${name}`);
  const place = await folderPlace();
  return {
    address: { ...place.address, database: server.replace(/\/[^/]*$/, `/${name}`), connections: 4 },
    remove: async () => {
      await ask(`drop database ${name} with (force)`);
      await place.remove();
    },
  };
}

/** The homes, by name, each with a way to get a new place on it. */
export const homes: readonly (readonly [name: string, place: () => Promise<Place>])[] = [
  ["SQLite", folderPlace],
  ["PostgreSQL", postgresPlace],
];

/** A clock that stands still. */
export const NOON = () => "2031-03-05T12:00:00.000Z";

export function open(place: Place): Promise<Store> {
  return Store.open(place.address, NOON);
}

import type { Command } from "commander";
import { type OpenRecord, openRecord } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";

/** Which record a command works on. */
export interface RecordSettings {
  readonly record?: string;
  readonly database?: string;
}

/** Gives a command the two options that say which record it works on. */
export function withRecord(command: Command): Command {
  return command
    .option("--record <folder>", "the folder of the record; else $ANSWERABLE_RECORD, else ./record")
    .option(
      "--database <address>",
      "a PostgreSQL database that holds the record, as postgres://user@host/name; else $ANSWERABLE_DATABASE, else a file in the folder",
    );
}

/** Where the record is, by option, environment or default. */
export function recordAddress({ record, database }: RecordSettings, { env }: Streams) {
  const address = database ?? env.ANSWERABLE_DATABASE;
  return { folder: record ?? env.ANSWERABLE_RECORD ?? "record", ...(address ? { database: address } : {}) };
}

/** Opens the record, does the work, and closes it whatever happens. */
export async function inRecord<T>(
  settings: RecordSettings,
  streams: Streams,
  work: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  const record = await openRecord(recordAddress(settings, streams));
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

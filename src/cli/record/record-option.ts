import type { Command } from "commander";
import { type OpenRecord, openRecord, type RecordAddress } from "../../flow/index.ts";
import type { Streams } from "../streams.ts";

/** Which record a command works on. */
export interface RecordSettings {
  readonly record?: string;
  readonly database?: string;
  readonly documents?: string;
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

/** Gives a command that makes a record the option that says where its documents are to be. */
export function withDocuments(command: Command): Command {
  return command.option(
    "--documents <place>",
    "keep the documents in an S3-compatible bucket, as s3://bucket/prefix, reached by AWS_ENDPOINT_URL_S3, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; the record remembers it; else in its folder",
  );
}

/** Where the record is, by option, environment or default. */
export function recordAddress({ record, database, documents }: RecordSettings, { env }: Streams): RecordAddress {
  const address = database ?? env.ANSWERABLE_DATABASE;
  return {
    folder: record ?? env.ANSWERABLE_RECORD ?? "record",
    ...(address ? { database: address } : {}),
    ...(documents ? { documents } : {}),
    access: bucketAccess(env),
  };
}

/** How a bucket is reached, by the names that tools for them share. Nothing else is looked at, and no service asked. */
function bucketAccess(env: Streams["env"]): NonNullable<RecordAddress["access"]> {
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
  return {
    ...(endpoint ? { endpoint } : {}),
    ...(env.AWS_REGION ? { region: env.AWS_REGION } : {}),
    ...(env.AWS_ACCESS_KEY_ID ? { accessKeyId: env.AWS_ACCESS_KEY_ID } : {}),
    ...(env.AWS_SECRET_ACCESS_KEY ? { secretAccessKey: env.AWS_SECRET_ACCESS_KEY } : {}),
    ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
  };
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

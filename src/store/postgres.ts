import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { AnswerableError } from "../model/index.ts";
import type { Tables } from "./tables.ts";

const INT8 = 20;

/** Opens a PostgreSQL database by its address, and asks it something, so that a wrong password is told now and not later. */
export async function openPostgres(address: string, connections = 10): Promise<Kysely<Tables>> {
  // Counts come as text since they may be larger than a number holds exactly; none of ours is.
  const types = {
    getTypeParser: ((oid: number, format?: "text" | "binary") =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({ connectionString: address, max: connections, types, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while it waits in the pool is replaced; whoever uses the next one is told of a real fault.
  pool.on("error", () => undefined);
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw notOpened(address, error);
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const REASONS: Readonly<Record<string, string>> = {
  "28P01": "the password is wrong. Check it in the address.",
  "28000": "this user may not log in there. Check the user in the address.",
  "3D000": "there is no such database. Make it with createdb, or name another.",
  ECONNREFUSED: "no server answers there. Start PostgreSQL, or check the address.",
  ENOTFOUND: "there is no such server. Check its name in the address.",
  ENOENT: "no server answers there. Start PostgreSQL, or check the address.",
};

function notOpened(address: string, error: unknown): AnswerableError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = REASONS[code] ?? `the database could not be opened (${code || String(error)}).`;
  return new AnswerableError("record-not-opened", `${withoutPassword(address)}: ${why}`, { cause: error });
}

/** An address that may be shown. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return "the database";
  const url = new URL(address);
  if (url.password !== "") url.password = "…";
  return decodeURIComponent(url.href);
}

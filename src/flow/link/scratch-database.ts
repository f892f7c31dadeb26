import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** Settings of a database for the time of one job. */
export interface ScratchLimits {
  /** Beyond this DuckDB puts aside on disk what it does not need at once. */
  readonly memoryMegabytes?: number;
}

/** Lends a database in a temporary folder, and removes it afterwards whatever happens. Being on disk, it may be larger than memory. */
export async function withScratchDatabase<T>(
  work: (connection: DuckDBConnection) => Promise<T>,
  { memoryMegabytes = 1024 }: ScratchLimits = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "answerable-link-"));
  try {
    const instance = await DuckDBInstance.create(join(folder, "scratch.duckdb"), {
      memory_limit: `${memoryMegabytes}MB`,
      temp_directory: join(folder, "spill"),
      // Nothing is fetched unless a person asks.
      autoinstall_known_extensions: "false",
    });
    try {
      const connection = await instance.connect();
      try {
        return await work(connection);
      } finally {
        connection.closeSync();
      }
    } finally {
      instance.closeSync();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

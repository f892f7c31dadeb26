import type { TestProject } from "vitest/node";
import { PostgresServer } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the server's own database; tests make databases of their own beside it. */
    postgres: string;
  }
}

/**
 * One PostgreSQL server for a whole run of the tests. It does not wait for the disk: no test pulls the plug of the machine, and what kills a
 * server has one of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await PostgresServer.start(["fsync=off"]);
  project.provide("postgres", server.address("postgres"));
  return () => server.stop();
}

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of our own in a folder of its own, for tests and benchmarks. */
export class PostgresServer {
  readonly #folder: string;
  readonly #port: number;
  readonly #settings: readonly string[];
  #process: ChildProcess | null = null;
  #databases = 0;

  private constructor(folder: string, port: number, settings: readonly string[]) {
    this.#folder = folder;
    this.#port = port;
    this.#settings = settings;
  }

  /**
   * Makes a cluster and starts it, with settings such as `fsync=off` where there are any. Needs PostgreSQL 15 or later on the machine:
   * `apt-get install postgresql`.
   */
  static async start(settings: readonly string[] = []): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), "answerable-postgres-"));
    const user = unprivileged();
    if (user) chownSync(folder, user.uid, user.gid);
    const server = new PostgresServer(folder, await freePort(), settings);
    execFileSync(binary("initdb"), ["-D", join(folder, "data"), "-U", "answerable", "-A", "trust", "--no-sync"], {
      ...user,
      cwd: folder,
      stdio: "ignore",
      env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" },
    });
    await server.restart();
    return server;
  }

  /** Starts the server again, after it was stopped or killed. */
  async restart(): Promise<void> {
    const args = ["-D", join(this.#folder, "data"), "-p", String(this.#port), "-h", "127.0.0.1", "-k", this.#folder];
    for (const setting of this.#settings) args.push("-c", setting);
    this.#process = spawn(binary("postgres"), args, { ...unprivileged(), cwd: this.#folder, stdio: "ignore" });
    for (let tried = 0; ; tried++) {
      const client = new pg.Client({ connectionString: this.address("postgres") });
      try {
        await client.connect();
        await client.query("select 1");
        return;
      } catch (error) {
        if (tried > 200) throw error;
        await new Promise((again) => setTimeout(again, 100));
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  /** The address of a database. */
  address(database: string): string {
    return `postgres://answerable@127.0.0.1:${this.#port}/${database}`;
  }

  /** Makes an empty database and gives its address. */
  async database(): Promise<string> {
    const name = `record_${process.pid}_${++this.#databases}_${Date.now()}`;
    const client = new pg.Client({ connectionString: this.address("postgres") });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.address(name);
  }

  /** Kills every process of the server at once, as a power failure would. */
  async kill(): Promise<void> {
    const postmaster = this.#process;
    if (!postmaster || postmaster.exitCode !== null || postmaster.signalCode !== null) return;
    const ended = new Promise((resolve) => postmaster.once("exit", resolve));
    const children = childrenOf(postmaster.pid ?? 0);
    postmaster.kill("SIGKILL");
    for (const child of children) killed(child);
    await ended;
    this.#process = null;
  }

  async stop(): Promise<void> {
    const postmaster = this.#process;
    if (postmaster && postmaster.exitCode === null && postmaster.signalCode === null) {
      const ended = new Promise((resolve) => postmaster.once("exit", resolve));
      postmaster.kill("SIGINT");
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Kills a process that may have ended by itself meanwhile. */
function killed(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** PostgreSQL does not run as root: the user that Debian's package makes is taken. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("postgres:"));
  const [, , uid, gid] = (line ?? "").split(":").map(Number);
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

function binary(name: string): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (found) return found;
  throw new Error(`${name} is not installed, and the tests of the record need it: apt-get install postgresql`);
}

function childrenOf(pid: number): number[] {
  const tasks = `/proc/${pid}/task/${pid}/children`;
  return existsSync(tasks) ? readFileSync(tasks, "utf8").trim().split(" ").filter(Boolean).map(Number) : [];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  await new Promise((closed) => server.close(closed));
  return port;
}

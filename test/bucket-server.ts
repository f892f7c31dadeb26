import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SERVER = `const S3rver = require("@20minutes/s3rver");
new S3rver(JSON.parse(process.argv[1])).run().then(({ port }) => console.log(port));`;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A server of buckets of our own, which checks signatures by itself, for tests. */
export class BucketServer {
  /** Where it keeps what it is given, so that a test can lose or change it. */
  readonly folder = mkdtempSync(join(tmpdir(), "answerable-buckets-"));
  #process: ChildProcess | null = null;
  #port = 0;

  static async start(...buckets: string[]): Promise<BucketServer> {
    const server = new BucketServer();
    await server.restart(...buckets);
    return server;
  }

  /** Starts it, again after it was killed, on the same port. */
  async restart(...buckets: string[]): Promise<void> {
    const options = {
      address: "127.0.0.1",
      port: this.#port,
      silent: true,
      directory: this.folder,
      vhostBuckets: false,
      configureBuckets: buckets.map((name) => ({ name })),
    };
    const child = spawn(process.execPath, ["-e", SERVER, JSON.stringify(options)], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#process = child;
    this.#port = await new Promise<number>((resolve, reject) => {
      child.stdout.setEncoding("utf8").once("data", (words: string) => resolve(Number(words)));
      child.once("exit", () => reject(new Error("the server of buckets did not start")));
    });
  }

  /** The environment that reaches it. The server knows one key, which it has by itself. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${this.#port}`,
      AWS_ACCESS_KEY_ID: "S3RVER",
      AWS_SECRET_ACCESS_KEY: "S3RVER",
    };
  }

  /** Kills it at once. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child) return;
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateArticles } from "../bench/generate.ts";
import { BucketServer } from "./bucket-server.ts";
import { runHere } from "./program-here.ts";

// The documents are invented: nobody in them exists.
const PLACE = "s3://county-record/2031";

let server: BucketServer;
let folder: string;
const at = (name: string) => join(folder, name);

const run = (args: readonly string[], env: Record<string, string> = server.environment) => runHere(args, env);
/** The files in which the server keeps documents. */
const kept = () =>
  readdirSync(server.folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("_object"))
    .map((name) => join(server.folder, name));

beforeEach(async () => {
  server = await BucketServer.start("county-record");
  folder = mkdtempSync(join(tmpdir(), "answerable-bucket-test-"));
  mkdirSync(at("stories"));
  for (const [n, words] of generateArticles(4, 23).entries()) writeFileSync(at(`stories/${n}.txt`), words);
}, 30_000);
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("a record with its documents in a bucket", () => {
  it("remembers where they are, finds those that were lost or changed, and gets them back", async () => {
    const record = ["--record", at("record")];
    expect((await run(["init", ...record, "--documents", PLACE])).stdout).toBe(
      `The record is ready: ${at("record")}, with its documents in ${PLACE}\n`,
    );
    expect((await run(["add", at("stories"), ...record])).stdout).toMatch(/^4 new documents, 4 read/);
    expect([kept().length, existsSync(at("record/documents"))]).toEqual([4, false]);
    expect((await run(["doctor", ...record])).stdout).toMatch(/Nothing is wrong/);
    const [one = "", other = ""] = kept();
    rmSync(one);
    writeFileSync(other, "tampered with");
    const found = await run(["doctor", ...record]);
    expect(found.status).toBe(1);
    expect(found.stdout).toMatch(/the bytes of document [0-9a-f]{64} are missing/);
    expect(found.stdout).toMatch(/the bytes of document [0-9a-f]{64} were changed/);
    expect((await run(["add", at("stories"), ...record])).stdout).toMatch(/^0 new documents, 4 already there/);
    expect((await run(["doctor", ...record])).stdout).toMatch(/Nothing is wrong/);
    expect((await run(["backup", at("copy"), ...record])).status).toBe(0);
    const restored = ["--record", at("restored"), "--documents", "s3://county-record/restored"];
    expect((await run(["restore", at("copy"), ...restored])).stdout).toMatch(/^4 documents/);
    expect(kept()).toHaveLength(8);
  }, 240_000);

  it("says in one sentence what keeps it from them, and keeps what it has", async () => {
    const record = ["--record", at("record")];
    const wrong = { ...server.environment, AWS_SECRET_ACCESS_KEY: "wrong" };
    const refused = await run(["init", ...record, "--documents", PLACE], wrong);
    expect([refused.status, refused.stderr]).toEqual([
      1,
      `answerable: ${PLACE}: the secret key is wrong. Check AWS_SECRET_ACCESS_KEY.\n`,
    ]);
    expect(existsSync(at("record/record.sqlite"))).toBe(false);
    await run(["init", ...record, "--documents", PLACE]);
    const without = await run(["add", at("stories"), ...record], {});
    expect([without.status, without.stderr]).toEqual([
      1,
      `answerable: ${PLACE}: it is not known how to reach this bucket. Set AWS_ENDPOINT_URL_S3, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY in the environment.\n`,
    ]);
    await server.kill();
    const down = await run(["add", at("stories"), ...record]);
    expect([down.status, down.stderr.split("\n").length]).toEqual([1, 2]);
    expect(down.stderr).toMatch(/no server of buckets answers there \(ECONNREFUSED\)\. Start it/);
    await server.restart();
    expect((await run(["add", at("stories"), ...record])).stdout).toMatch(/^4 new documents, 4 read/);
    const moved = await run(["init", ...record, "--documents", "s3://county-record/elsewhere"]);
    expect(moved.stderr).toMatch(/this record has its documents in s3:\/\/county-record\/2031\. To move them/);
  }, 240_000);
});

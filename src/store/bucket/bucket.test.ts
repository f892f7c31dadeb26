import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BucketServer } from "../../../test/bucket-server.ts";
import { sha256Of } from "../../model/index.ts";
import { Bucket } from "./bucket.ts";
import { bucketAddress } from "./bucket-address.ts";

let server: BucketServer;
const place = "s3://county-record/documents/2031";
const access = () => ({
  endpoint: server.environment.AWS_ENDPOINT_URL_S3 ?? "",
  accessKeyId: "S3RVER",
  secretAccessKey: "S3RVER",
});
const words = Buffer.from("Police in Alder Crossing shot Tobin Vale on Larch Street. Fiction.");
const id = sha256Of(words);
/** The file in which the server keeps an object. */
function kept(of: string): string {
  const found = readdirSync(server.folder, { recursive: true, encoding: "utf8" });
  return join(server.folder, found.find((name) => name.endsWith(`${of}._S3rver_object`)) ?? of);
}

beforeAll(async () => {
  server = await BucketServer.start("county-record");
}, 30_000);
afterAll(() => server.stop());

describe("documents' bytes in a bucket", () => {
  it("are given back as they were, however often they are kept", async () => {
    const bucket = new Bucket(place, access());
    await bucket.check();
    expect(await bucket.bytesOf(id)).toBeNull();
    await bucket.keep(id, words);
    await bucket.keep(id, words);
    expect(await bucket.bytesOf(id)).toEqual(new Uint8Array(words));
    const large = new Uint8Array(3_000_000).map((_, i) => (i * 7919) % 251);
    await bucket.keep(sha256Of(large), large);
    expect(sha256Of((await bucket.bytesOf(sha256Of(large))) ?? "")).toBe(sha256Of(large));
  });

  it("are as they are when they were changed or lost, and are kept anew when only a part is there", async () => {
    const bucket = new Bucket(place, access());
    const letter = Buffer.from("The letter of the prosecutor. Fiction.");
    await bucket.keep(sha256Of(letter), letter);
    writeFileSync(kept(sha256Of(letter)), "tampered with");
    expect(Buffer.from((await bucket.bytesOf(sha256Of(letter))) ?? "").toString()).toBe("tampered with");
    await bucket.keep(sha256Of(letter), letter);
    expect(Buffer.from((await bucket.bytesOf(sha256Of(letter))) ?? "")).toEqual(letter);
    rmSync(kept(sha256Of(letter)));
    expect(await bucket.bytesOf(sha256Of(letter))).toBeNull();
  });

  it.each([
    ["another key", () => ({ ...access(), accessKeyId: "SOMEBODY" }), /does not know this access key/],
    ["another secret", () => ({ ...access(), secretAccessKey: "wrong" }), /the secret key is wrong/],
  ])("are refused with %s, in a sentence that says so", async (_, wrong, sentence) => {
    const bucket = new Bucket(place, wrong());
    await expect(bucket.check()).rejects.toThrow(sentence);
    await expect(bucket.keep(sha256Of("new"), Buffer.from("new"))).rejects.toThrow(sentence);
    await expect(bucket.bytesOf(id)).rejects.toThrow(sentence);
  });

  it("are refused where there is no such bucket", async () => {
    const bucket = new Bucket("s3://another-record", access());
    const sentence = /^s3:\/\/another-record: there is no such bucket/;
    await expect(bucket.check()).rejects.toThrow(sentence);
    await expect(bucket.keep(id, words)).rejects.toThrow(sentence);
    await expect(bucket.bytesOf(id)).rejects.toThrow(sentence);
  });

  it("are waited for while the server is down for a moment, and refused when it stays so", async () => {
    const other = await BucketServer.start("county-record");
    try {
      const bucket = new Bucket(place, { ...access(), endpoint: other.environment.AWS_ENDPOINT_URL_S3 ?? "" });
      await bucket.keep(id, words);
      await other.kill();
      const asked = bucket.bytesOf(id);
      await other.restart();
      expect(await asked).toEqual(new Uint8Array(words));
      await other.kill();
      await expect(bucket.keep(id, words)).rejects.toThrow(/no server of buckets answers there \(ECONNREFUSED\)/);
    } finally {
      await other.stop();
    }
  }, 60_000);

  it("need an address, and every part of what it takes to get there", () => {
    expect(bucketAddress("s3://county-record//a/b/")).toEqual({ bucket: "county-record", prefix: "a/b/" });
    for (const wrong of ["county-record", "s3://", "s3://UPPER", "s3://a b", "https://county-record"])
      expect(() => bucketAddress(wrong)).toThrow(/names no bucket/);
    expect(() => new Bucket(place, { accessKeyId: "S3RVER" })).toThrow(
      /Set AWS_ENDPOINT_URL_S3, AWS_SECRET_ACCESS_KEY in the environment/,
    );
    expect(() => new Bucket(place, { ...access(), endpoint: "storage" })).toThrow(/no server's address/);
  });
});

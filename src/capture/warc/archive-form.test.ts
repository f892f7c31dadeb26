import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { page, read, said } from "./archives.cases.ts";

/** Page after page, told apart by their numbers. */
const numbered = (number: number) => page(String(number));
const words = (numbers: readonly number[]) => numbers.map((number) => `<p>Fiction: ${number}`);

describe("reads gzip however it was cut into members", () => {
  test("members that take no notice of records", async () => {
    const whole = Buffer.concat([0, 1, 2].map(numbered));
    for (const size of [100, 333, 700, 1000]) {
      const pieces: Buffer[] = [];
      for (let at = 0; at < whole.length; at += size) pieces.push(gzipSync(whole.subarray(at, at + size)));
      const items = await read(Buffer.concat(pieces));
      expect(items.map(said)).toEqual(words([0, 1, 2]));
      expect(await read(Buffer.concat(pieces), { from: items[0]?.next ?? 0 })).toEqual(items.slice(1));
    }
  });

  test("a member of several records behind members of one: no place to go on from loses any", async () => {
    const archive = Buffer.concat([
      gzipSync(numbered(0)),
      gzipSync(Buffer.concat([numbered(1), numbered(2)])),
      gzipSync(numbered(3)),
    ]);
    const items = await read(archive);
    expect(items.map(said)).toEqual(words([0, 1, 2, 3]));
    expect((await read(archive, { from: items[1]?.next ?? 0 })).map(said)).toEqual(words([1, 2, 3]));
    expect((await read(archive, { from: items[2]?.next ?? 0 })).map(said)).toEqual(words([3]));
  });

  test("names damage to one piece, and gives what was inflated before it", async () => {
    const many = Array.from({ length: 20_000 }, (_, number) => numbered(number));
    const archive = gzipSync(Buffer.concat(many), { level: 1 });
    archive.fill(0x5a, archive.length >> 1, (archive.length >> 1) + 400);
    const items = await read(archive);
    const damaged = items.filter((item) => "damaged" in item);
    expect(damaged.length).toBeGreaterThan(0);
    expect(items.length - damaged.length).toBeGreaterThan(5000);
  });

  test("bytes between two members, and behind the last", async () => {
    const zeros = Buffer.alloc(700);
    const items = await read(Buffer.concat([gzipSync(numbered(0)), zeros, gzipSync(numbered(1)), zeros]));
    const gap = { damaged: "no gzip member begins where one should" };
    expect(items).toMatchObject([{ status: 200 }, gap, { status: 200 }, gap]);
  });
});

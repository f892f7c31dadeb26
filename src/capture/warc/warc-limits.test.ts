import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  answer,
  between,
  FIRST,
  FORMS,
  first,
  read,
  SECOND,
  said,
  THIRD,
  third,
  writeRecord,
} from "./archives.cases.ts";
import type { WarcPage } from "./warc-item.ts";

describe("passes over what is larger than the limits", () => {
  const noise = (length: number) => {
    const bytes = Buffer.alloc(length);
    for (let at = 0, state = 1; at + 4 <= length; at += 4) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      bytes.writeUInt32LE(state, at);
    }
    return bytes;
  };

  test("a large record, with its size", async () => {
    const large = writeRecord({ block: answer(noise(5 * 1024 * 1024)) });
    expect(await between(large, { limits: { maximumBytes: 1024 * 1024 } })).toEqual([
      "skipped: it is 5 MiB, larger than the limit of 1 MiB",
    ]);
    expect(await between(large)).toHaveLength(1);
  });

  test("a small record under a smaller limit", async () => {
    const items = await read(FORMS["a gzip member a record"]([FIRST, SECOND]), { limits: { maximumBytes: 20 } });
    expect(items.map(said)).toEqual(["skipped: it is 65 bytes, larger than the limit of 20 bytes", expect.any(String)]);
  });

  test("a coding that grows beyond the ratio or the size", async () => {
    const grows = writeRecord({
      block: answer(gzipSync(Buffer.alloc(4 * 1024 * 1024)), { "Content-Encoding": "gzip" }),
    });
    const reason = "skipped: its gzip coding grows beyond the limits";
    expect(await between(grows)).toEqual([reason]);
    const noisy = writeRecord({ block: answer(brotliCompressSync(noise(99_000)), { "Content-Encoding": "br" }) });
    expect((await between(noisy))[0]).not.toContain("skipped");
    const zeros = gzipSync(Buffer.alloc(1024 * 1024));
    expect((await between(writeRecord({ block: answer(zeros, { "Content-Encoding": "gzip" }) })))[0]).not.toContain(
      "skipped",
    );
  });

  test("a gzip member that grows beyond the ratio, without inflating it to its end", async () => {
    const bomb = gzipSync(writeRecord({ block: answer(Buffer.alloc(64 * 1024 * 1024)) }), { level: 9 });
    const archive = Buffer.concat([gzipSync(FIRST), bomb, gzipSync(THIRD)]);
    const start = performance.now();
    const items = await read(archive);
    expect(items.map(said)).toEqual([
      first,
      "skipped: it grows more than 200 times its size when it is decompressed",
      third,
    ]);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test("many megabytes of a page that is allowed", async () => {
    const body = noise(3 * 1024 * 1024);
    for (const write of Object.values(FORMS)) {
      const items = await read(write([FIRST, writeRecord({ block: answer(body) }), THIRD]));
      expect(items).toHaveLength(3);
      expect(Buffer.from((items[1] as WarcPage).body).equals(body)).toBe(true);
    }
  });
});

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { answer, between, PAGE, writeRecord } from "./archives.cases.ts";

describe("undoes the codings of a page", () => {
  const chunks = (body: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`5;tern=hollow\r\n`),
      body.subarray(0, 5),
      Buffer.from(`\r\n${(body.length - 5).toString(16).toUpperCase()}\r\n`),
      body.subarray(5),
      Buffer.from("\r\n0\r\nTrailer: x\r\n\r\n"),
    ]);
  const bytes = Buffer.from(PAGE);
  test.each<[string, Record<string, string>, Uint8Array]>([
    ["none", {}, bytes],
    ["identity", { "Content-Encoding": "identity" }, bytes],
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync(bytes)],
    ["x-gzip", { "Content-Encoding": "X-GZIP" }, gzipSync(bytes)],
    ["deflate", { "Content-Encoding": "deflate" }, deflateSync(bytes)],
    ["deflate without its envelope", { "Content-Encoding": "deflate" }, deflateRawSync(bytes)],
    ["brotli", { "Content-Encoding": "br" }, brotliCompressSync(bytes)],
    ["two codings", { "Content-Encoding": "gzip, br" }, brotliCompressSync(gzipSync(bytes))],
    ["chunks", { "Transfer-Encoding": "chunked" }, chunks(bytes)],
    ["chunks of gzip", { "Transfer-Encoding": "Chunked", "Content-Encoding": "gzip" }, chunks(gzipSync(bytes))],
    ["gzip as a transfer coding", { "Transfer-Encoding": "gzip, chunked" }, chunks(gzipSync(bytes))],
    ["chunks the crawler had undone", { "Transfer-Encoding": "chunked" }, bytes],
    ["gzip the crawler had undone", { "Content-Encoding": "gzip" }, bytes],
  ])("%s", async (_, headers, body) => {
    expect(await between(writeRecord({ block: answer(body, headers) }))).toEqual([PAGE]);
  });
});

import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { FIRST, PAGE } from "./archives.cases.ts";
import { isWarc } from "./begins-record.ts";

describe("knows an archive by its content", () => {
  test.each<[string, Uint8Array, boolean]>([
    ["plain", FIRST, true],
    ["a gzip member a record", gzipSync(FIRST), true],
    ["the beginning of a large one", gzipSync(Buffer.concat([FIRST, FIRST]), { level: 0 }).subarray(0, 600), true],
    ["a gzip of something else", gzipSync(PAGE), false],
    ["an earlier version", Buffer.from("WARC/0.17\r\n"), false],
    ["words", Buffer.from("WARC is a format"), false],
    ["broken gzip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255]), false],
    ["nothing", new Uint8Array(), false],
  ])("%s", (_, opening, expected) => {
    expect(isWarc(opening)).toBe(expected);
  });
});

import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  answer,
  between,
  FIRST,
  FORMS,
  first,
  PAGE,
  page,
  read,
  SECOND,
  said,
  second,
  THIRD,
  third,
  writeRecord,
} from "./archives.cases.ts";

describe("names a damaged record and gives those around it", () => {
  const cut = (record: Buffer, bytes: number) => record.subarray(0, record.length - bytes);
  const replaced = (record: Buffer, words: string, by: string) =>
    Buffer.from(record.toString("latin1").replace(words, by), "latin1");
  const plain = page("the second", { digest: false });
  const wrongEnd = "no record begins where its Content-Length says that it ends";
  const digest = "its content is not what its WARC-Block-Digest says";
  test.each<[string, Buffer, string]>([
    ["another version", replaced(SECOND, "WARC/1.1", "WARC/1.x"), "it does not begin with WARC/1.0 or WARC/1.1"],
    ["no version", replaced(SECOND, "WARC/1.1", "TERN/1.1"), "no record begins where one should"],
    [
      "a line that is no field",
      replaced(SECOND, "WARC-Date:", "WARC Date"),
      "its header has a line that is no named field",
    ],
    ["no Content-Length", replaced(SECOND, "Content-Length", "Content-Breadth"), "its Content-Length is missing"],
    [
      "a Content-Length of words",
      replaced(SECOND, "Content-Length: ", "Content-Length: x"),
      "its Content-Length is no number",
    ],
    [
      "a Content-Length below zero",
      replaced(SECOND, "Content-Length: ", "Content-Length: -"),
      "its Content-Length is no number",
    ],
    ["a Content-Length too small", replaced(plain, "Content-Length: 6", "Content-Length: 5"), wrongEnd],
    ["no type", replaced(SECOND, "WARC-Type", "WARC-Tern"), "its WARC-Type is missing"],
    ["no address", replaced(SECOND, "WARC-Target-URI", "WARC-Tern"), "its WARC-Target-URI is missing"],
    ["no HTTP", writeRecord({ block: PAGE }), "it holds no HTTP status line"],
    ["a changed letter", replaced(SECOND, "the second", "the Second"), digest],
    [
      "chunks that break off",
      writeRecord({ block: answer("5\r\n<p>Fi", { "Transfer-Encoding": "chunked" }) }),
      "its chunked transfer coding is broken",
    ],
    [
      "chunks out of step",
      writeRecord({ block: answer("2\r\n<p>Fi\r\n0\r\n\r\n", { "Transfer-Encoding": "chunked" }) }),
      "its chunked transfer coding is broken",
    ],
    [
      "gzip that breaks off",
      writeRecord({ block: answer(gzipSync(PAGE).subarray(0, 30), { "Content-Encoding": "gzip" }) }),
      "its gzip coding is broken",
    ],
    [
      "brotli that is none",
      writeRecord({ block: answer(PAGE, { "Content-Encoding": "br" }) }),
      "its br coding is broken",
    ],
  ])("%s", async (_, record, reason) => {
    expect(await between(record)).toEqual([`damaged: ${reason}`]);
  });

  test.each(["Content-Length: 96", "Content-Length: 960", "Content-Length: 96000000000"])("%s", async (length) => {
    const [outcome, ...others] = await between(replaced(plain, "Content-Length: 6", length));
    expect(others.length).toBeLessThan(2);
    expect(outcome).toMatch(/^damaged: (no record begins|it is cut off)/);
  });

  test("at the end of a file that was cut off", async () => {
    for (const [form, write] of Object.entries(FORMS)) {
      const items = (await read(cut(write([FIRST, SECOND, THIRD]), 40))).map(said);
      expect(items.slice(0, 2), form).toEqual([first, second]);
      expect(items.slice(2), form).toHaveLength(1);
      expect(items[2], form).toMatch(/^damaged: it.* is cut off/);
    }
  });

  test.each<[string, (member: Buffer) => Buffer, RegExp]>([
    ["its checksum", (member) => member.fill(1, member.length - 8, member.length - 4), /checksum/],
    ["its length", (member) => member.fill(1, member.length - 4), /length/],
    ["its middle", (member) => member.fill(0xff, 60, 90), /cannot be inflated|checksum|cut off/],
    ["its first bytes", (member) => member.fill(0, 0, 3), /no gzip member begins/],
    ["its end, which is missing", (member) => member.subarray(0, member.length - 30), /cannot be inflated|checksum/],
  ])("in a gzip member broken in %s", async (_, damage, reason) => {
    const archive = Buffer.concat([gzipSync(FIRST), damage(gzipSync(SECOND)), gzipSync(THIRD)]);
    const items = (await read(archive)).map(said);
    expect(items).toEqual([first, expect.stringMatching(reason), third]);
  });
});

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { answer, FORMS, PAGE, read, said, writeRecord } from "./archives.cases.ts";

describe("reads archives that are not quite as the standard has them", () => {
  const record = writeRecord({ block: answer(PAGE) }).toString();
  const bare = record.replace(/\r\n\r\n$/, "");
  const lineFeeds = (text: string) => {
    const block = answer(PAGE).toString().replaceAll("\r\n", "\n");
    const [header = ""] = text.split("\r\n\r\n");
    return `${header.replaceAll("\r\n", "\n").replace(/Content-Length: \d+/, `Content-Length: ${block.length}`)}\n\n${block}\n\n`;
  };
  test.each([
    ["version 1.0", record.replace("WARC/1.1", "WARC/1.0")],
    ["lone line feeds", lineFeeds(record)],
    ["no line ends behind a record", bare],
    ["one line end behind a record", `${bare}\r\n`],
    ["many line ends behind a record", `${record}\r\n\r\n`],
    ["a folded header line", record.replace("WARC-Type: response", "WARC-Type:\r\n\tresponse")],
    ["a folded HTTP header line", writeRecord({ block: answer(PAGE, { "X-Tern": "a\r\n b" }) }).toString()],
    ["a broken HTTP header line", writeRecord({ block: answer(PAGE, { "X Tern": "a" }) }).toString()],
    ["an address in angle brackets", record.replace(/(https:\S+)/, "<$1>")],
    [
      "names of fields in other letters",
      record.replace("WARC-Type", "warc-TYPE").replace("Content-Length", "content-length"),
    ],
  ])("%s", async (_, text) => {
    const archive = [text, text, text].map((each) => Buffer.from(each));
    for (const write of Object.values(FORMS)) {
      const items = await read(write(archive));
      expect(items.map(said)).toEqual([PAGE, PAGE, PAGE]);
      expect(items).toMatchObject(Array(3).fill({ url: "https://tern-hollow.example/" }));
      expect(await read(write(archive), { from: items[1]?.next ?? 0 })).toEqual(items.slice(2));
    }
  });

  test.each([
    ["2031-03-04T18:20:00Z", "2031-03-04T18:20:00.000Z"],
    ["2031-03-04T18:20:00.5Z", "2031-03-04T18:20:00.500Z"],
    ["2031-03-04T18:20Z", "2031-03-04T18:20:00.000Z"],
    ["2031-03", "unknown"],
    ["2031-13-40T18:20:00Z", "unknown"],
    ["Tuesday", "unknown"],
  ])("the date %s is %s", async (date, expected) => {
    expect(await read(writeRecord({ block: answer(PAGE), date }))).toMatchObject([{ date: expected }]);
  });

  test("says that the crawler cut a page off", async () => {
    const archive = writeRecord({ block: answer(PAGE), fields: { "WARC-Truncated": "length" } });
    expect(await read(archive)).toMatchObject([{ truncated: "length" }]);
  });

  const block = answer(PAGE);
  test.each([
    ["in hexadecimal", `sha1:${createHash("sha1").update(block).digest("hex")}`],
    ["in capitals", `md5:${createHash("md5").update(block).digest("hex").toUpperCase()}`],
    ["in base 64", `SHA-256:${createHash("sha256").update(block).digest("base64")}`],
    ["of an unknown algorithm", "tern:ABCDEF"],
    ["that is none", "no digest at all"],
  ])("a digest %s is no damage", async (_, digest) => {
    expect((await read(writeRecord({ block, fields: { "WARC-Block-Digest": digest } }))).map(said)).toEqual([PAGE]);
  });

  test("a digest in base 32", async () => {
    // The SHA-1 of nothing, a value that every program that writes archives can be checked against.
    const fields = { "WARC-Block-Digest": "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ" };
    expect(await read(writeRecord({ block: "", type: "resource", fields }))).toMatchObject([
      { skipped: "it has no body" },
    ]);
    expect(await read(writeRecord({ block: "x", type: "resource", fields }))).toMatchObject([
      { damaged: "its content is not what its WARC-Block-Digest says" },
    ]);
  });
});

import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { sha256Of, UnreadableDocument } from "../../model/index.ts";
import { captureAll } from "../capture-all.ts";
import type { CaptureItem } from "../context.ts";

const STORY = "Fiction: nobody in Tern Hollow exists.\n";
const PAGE = `<!doctype html><p>${STORY}`;

/** A message with attachments: the head of each, and its bytes. */
function message(...attachments: readonly (readonly [string, string | Uint8Array])[]): string {
  const parts = attachments.map(
    ([head, bytes]) => `${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}`,
  );
  return [
    "MIME-Version: 1.0",
    "Message-ID: <1@tern-hollow.example>",
    "From: Ann Quill <ann@tern-hollow.example>",
    "Subject: Mill falls",
    "Date: Tue, 4 Mar 2031 22:10:00 -0700",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    ...[`\r\n${STORY}`, ...parts].flatMap((part) => ["--b", part]),
    "--b--",
  ].join("\r\n");
}

/** A message on standard input, taken apart. */
async function capture(words: string): Promise<CaptureItem[]> {
  async function* input() {
    yield strToU8(words);
  }
  const items: CaptureItem[] = [];
  for await (const item of captureAll(["-"], { standardInput: input() })) items.push(item);
  return items;
}
const said = (items: readonly CaptureItem[]) =>
  items.map((item) => `${item.source}: ${item instanceof UnreadableDocument ? item.code : item.mediaType}`);

const attached = (type: string, name: string) =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment`;

test("an attachment is a document of its own, its bytes as they were sent, known by what it is", async () => {
  const items = await capture(message([attached("application/octet-stream", "page.bin"), PAGE]));
  expect(said(items)).toEqual(["-: message/rfc822", "-!/page.bin: text/html"]);
  expect(items[1]).toMatchObject({ id: sha256Of(PAGE), bytes: strToU8(PAGE), retrieved: "unknown" });
});

test("a ZIP, and a message passed on, give the documents in them", async () => {
  const passedOn = message([attached("text/plain", "inner.txt"), STORY])
    .replaceAll("--b", "--c")
    .replace('"b"', '"c"');
  const items = await capture(
    message(
      [attached("application/zip", "week.zip"), zipSync({ "story.txt": strToU8(STORY) })],
      ["Content-Type: message/rfc822", passedOn],
    ),
  );
  expect(said(items)).toEqual([
    "-: message/rfc822",
    "-!/week.zip!/story.txt: text/plain",
    expect.stringMatching(/^-!\/attachment 2 .*: message\/rfc822$/),
    expect.stringMatching(/^-!\/attachment 2 .*!\/inner\.txt: text\/plain$/),
  ]);
});

test("an attachment that cannot be read is named, and the others are read", async () => {
  const items = await capture(
    message(
      [attached("video/mp4", "film.mp4"), new Uint8Array([0, 0, 0, 24, 102, 116, 121, 112, 109, 112, 52, 50])],
      [attached("text/plain", "a.txt"), STORY],
    ),
  );
  expect(said(items)[0]).toBe("-: message/rfc822");
  expect(items[1]).toBeInstanceOf(UnreadableDocument);
  expect(items[1]?.source).toBe("-!/film.mp4");
  expect(said(items)[2]).toBe("-!/a.txt: text/plain");
});

test("a name that leads elsewhere or hides its end is only a name", async () => {
  const items = await capture(message([attached("text/plain", "../../etc/up\u202etxt.exe"), STORY]));
  expect(items[1]?.source).toMatch(/^-!\/[^\p{Cc}\p{Cf}]*$/u);
  expect(said(items)[1]).toMatch(/: text\/plain$/);
});

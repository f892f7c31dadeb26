import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Of, UnreadableDocument } from "../../model/index.ts";
import type { Extraction } from "../extraction.ts";
import { extractMessage } from "./message.ts";

const STORY = "Fiction: the river rose for two days before anybody in Tern Hollow thought of the boats.";
const HEAD = [
  "From: =?UTF-8?Q?Tern_Hollow_Mill_Bo=C3=A4rd?= <board@tern-hollow.example>",
  "Subject: Mill falls",
  "Date: Tue, 4 Mar 2031 22:10:00 -0700",
  "MIME-Version: 1.0",
];
const mail = (...lines: readonly string[]) => Buffer.from([...HEAD, ...lines].join("\r\n"), "latin1");
const html = (body: string) => mail("Content-Type: text/html", "", `<html><body>${body}</body></html>`);
const parts = (kind: string, ...all: readonly string[]) =>
  mail(`Content-Type: multipart/${kind}; boundary="b"`, "", ...all.flatMap((part) => ["--b", part]), "--b--");

const read = (bytes: Uint8Array) =>
  extractMessage({ id: sha256Of(bytes), bytes, mediaType: "message/rfc822", source: "note.eml" });

/** Each block as `kind: words`. */
const blocksOf = ({ text }: Extraction) =>
  text.blocks.map(({ kind, start, end }) => `${kind}: ${text.content.slice(start, end)}`);

it("says who wrote when about what", async () => {
  expect(await read(mail("", STORY))).toMatchObject({
    title: "Mill falls",
    byline: "Tern Hollow Mill Boärd",
    published: { value: "2031-03-04T22:10", precision: "minute" },
  });
});

it.each([
  ["an answer's", "Subject: Re: FW: Mill falls", "Mill falls"],
  ["an encoded", "Subject: =?utf-8?B?TWlsbCBmw6RsbHM=?=", "Mill fälls"],
  ["a folded", "Subject: Mill\r\n falls", "Mill falls"],
])("takes %s subject for the title", async (_, subject, title) => {
  expect((await read(Buffer.from(`${subject}\r\n\r\n${STORY}`))).title).toBe(title);
});

describe("the words of a message are read as they were written", () => {
  const base64 = Buffer.from(`The café is gone.\n\n${STORY}`).toString("base64").replace(/.{60}/g, "$&\r\n");
  const body = ["title: Mill falls", "paragraph: The café is gone.", `paragraph: ${STORY}`];

  it.each<[string, Uint8Array, readonly string[]]>([
    [
      "plain, in its own character set",
      mail("Content-Type: text/plain; charset=iso-8859-1", "", `The caf\xe9 is gone.\r\n\r\n${STORY}`),
      body,
    ],
    [
      "quoted-printable",
      mail(
        "Content-Type: text/plain; charset=iso-8859-1",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        `The caf=E9 is =\r\ngone.\r\n\r\n${STORY}`,
      ),
      body,
    ],
    ["base64", mail("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", base64), body],
    ["HTML alone", html(`<h1>The caf&eacute; is gone.</h1><p>${STORY}</p>`), body],
    [
      "plain rather than HTML",
      parts("alternative", `\r\n${STORY}`, "Content-Type: text/html\r\n\r\n<p>Otherwise"),
      ["title: Mill falls", `paragraph: ${STORY}`],
    ],
    [
      "without what is attached",
      parts("mixed", `\r\n${STORY}`, 'Content-Disposition: attachment; filename="a.txt"\r\n\r\nNever.'),
      ["title: Mill falls", `paragraph: ${STORY}`],
    ],
    [
      "apart from what it quotes",
      mail("", `It fell.\r\n\r\n> ${STORY}`),
      ["title: Mill falls", "paragraph: It fell.", `other: > ${STORY}`],
    ],
    [
      "its subject alone where all else is attached",
      parts("mixed", 'Content-Disposition: attachment; filename="a.txt"\r\n\r\nNever.'),
      ["title: Mill falls"],
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(blocksOf(await read(bytes))).toEqual(expected);
  });

  it.each([
    ["a line of the plain part", mail("", `One.\r\n\r\n${STORY}`), "/text-part/line[3]"],
    ["an element of the HTML part", html(`<p>One.</p><p>${STORY}</p>`), "/html-part/html[1]/body[1]/p[2]"],
  ])("and stand at the subject and at %s", async (_, bytes, node) => {
    const { text } = await read(bytes);
    const [head, last] = [text.map[0], text.map.at(-1)];
    expect([head?.place, last?.place]).toEqual([
      { kind: "node", node: "/header/subject" },
      { kind: "node", node },
    ]);
    expect(text.content.slice(head?.start, head?.end)).toBe("Mill falls");
    expect(text.content.slice(last?.start, last?.end)).toBe(STORY);
  });
});

describe("a malformed message", () => {
  it.each<[string, Uint8Array]>([
    ["whose last part never ends", mail('Content-Type: multipart/mixed; boundary="b"', "", "--b", "", STORY)],
    ["in a character set that nobody knows", mail("Content-Type: text/plain; charset=klingon", "", STORY)],
    ["whose date is none", Buffer.from(`Subject: Mill falls\r\nDate: Tuesday-ish\r\n\r\n${STORY}`)],
    ["with bare line feeds", Buffer.from(`Subject: Mill falls\n\n${STORY}`)],
  ])("%s is read", async (_, bytes) => {
    expect(blocksOf(await read(bytes))).toEqual(["title: Mill falls", `paragraph: ${STORY}`]);
  });

  it.each<[string, Uint8Array, string]>([
    ["without a word", Buffer.from("From: a@tern-hollow.example\r\n\r\n"), "no-text"],
    [
      "of parts in parts without end",
      Buffer.from(
        Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`).join(
          "",
        ) + STORY,
      ),
      "damaged",
    ],
    ["with a head without end", mail(`X-Long: ${"x".repeat(3_000_000)}`, "", STORY), "damaged"],
  ])("%s is refused in one sentence", async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^note\.eml: [^\n]+\.$/) });
  });

  it("whatever was lost of it, is read or refused", async () => {
    const whole = parts("alternative", `\r\n${STORY}`, `Content-Type: text/html\r\n\r\n<p>${STORY}</p>`);
    const damage = fc.tuple(fc.nat(whole.length), fc.nat(80), fc.uint8Array({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([at, length, instead]) => {
        const bytes = Buffer.concat([whole.subarray(0, at), instead, whole.subarray(at + length)]);
        const outcome = await read(bytes).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableDocument);
      }),
    );
  });
});

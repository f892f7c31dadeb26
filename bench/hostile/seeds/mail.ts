import { type Seed, utf8 } from "../hostile-file.ts";
import { NEWS_PAGE } from "./page.ts";
import { HEADLINE, STORY } from "./story.ts";

/** The headers of a message from nobody to nobody. */
export const MAIL_HEADERS = [
  "From: Tern Hollow Police <press@police.example>",
  "To: desk@post.example",
  `Subject: =?utf-8?B?${Buffer.from(HEADLINE).toString("base64")}?=`,
  "Date: Tue, 4 Mar 2031 09:00:00 -0800",
  "Message-ID: <1@police.example>",
  "MIME-Version: 1.0",
];

/** A part of a message, in base64. */
export function mailPart(contentType: string, content: Uint8Array, name?: string): string[] {
  return [
    `Content-Type: ${contentType}`,
    ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]),
    "Content-Transfer-Encoding: base64",
    "",
    ...(Buffer.from(content)
      .toString("base64")
      .match(/.{1,76}/g) ?? []),
  ];
}

/** A message of several parts, or a part of several parts. */
export function multipart(kind: string, boundary: string, parts: readonly (readonly string[])[]): string[] {
  const inside = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, "", ...inside, `--${boundary}--`, ""];
}

/** Messages: plain, and in two versions with files attached. */
export function mailSeeds(attachments: readonly Seed[]): Seed[] {
  const plain = [
    ...MAIL_HEADERS,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    STORY,
  ];
  const versions = multipart("alternative", "inner", [
    ["Content-Type: text/plain; charset=utf-8", "", STORY],
    mailPart("text/html; charset=utf-8", utf8(NEWS_PAGE)),
  ]);
  const files = attachments.map((seed) =>
    mailPart("application/octet-stream", seed.bytes, `attached.${seed.extension}`),
  );
  const whole = [...MAIL_HEADERS, ...multipart("mixed", "outer", [versions, ...files])];
  return [plain, whole].map((lines) => ({
    kind: "eml",
    extension: "eml",
    container: true,
    bytes: utf8(lines.join("\r\n")),
  }));
}

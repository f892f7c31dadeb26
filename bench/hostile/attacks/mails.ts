import { type Attack, utf8 } from "../hostile-file.ts";
import { nestParts } from "../mutations/containers.ts";
import { MAIL_HEADERS } from "../seeds/mail.ts";
import { STORY } from "../seeds/story.ts";

const MESSAGE = [...MAIL_HEADERS, "Content-Type: text/plain; charset=utf-8", "", STORY].join("\r\n");

/** Messages nested, with endless headers, or with parts without number. */
export const mailAttacks: readonly Attack[] = [
  mail("eml-nested-500", () => nestParts(MESSAGE, 500)),
  mail("eml-nested-20000", () => nestParts(MESSAGE, 20_000)),
  mail("eml-in-eml-500", () => {
    const carrier = [...MAIL_HEADERS, "Content-Type: message/rfc822", "", ""].join("\r\n");
    return carrier.repeat(500) + MESSAGE;
  }),
  { ...mail("eml-100000-headers", () => "X-Header: value\r\n".repeat(100_000) + MESSAGE), heavy: true },
  mail("eml-one-header-of-5-mb", () => `X-Header: ${"value ".repeat(800_000)}\r\n${MESSAGE}`),
  { ...mail("eml-folded-header", () => `Subject: shot\r\n${" shot\r\n".repeat(300_000)}${MESSAGE}`), heavy: true },
  {
    ...mail("eml-encoded-words", () => `Subject: ${"=?utf-8?B?c2hvdA==?= ".repeat(100_000)}\r\n${MESSAGE}`),
    heavy: true,
  },
  {
    ...mail("eml-100000-parts", () => {
      const part = "--b\r\nContent-Type: text/plain\r\n\r\nshot\r\n";
      return `${MAIL_HEADERS.join("\r\n")}\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${part.repeat(100_000)}--b--`;
    }),
    heavy: true,
  },
  mail("eml-addresses", () => `To: ${"desk <desk@post.example>, ".repeat(100_000)}\r\n${MESSAGE}`),
  mail("eml-address-groups", () => `To: ${"a:".repeat(50_000)}\r\n${MESSAGE}`),
  mail("eml-html-deep", () =>
    [...MAIL_HEADERS, "Content-Type: text/html", "", "<div>".repeat(100_000) + STORY].join("\r\n"),
  ),
];

function mail(name: string, make: () => string): Attack {
  return { name, kind: "eml", extension: "eml", container: true, pieces: () => [utf8(make())] };
}

import { type Seed, utf8 } from "../hostile-file.ts";
import { STORY } from "./story.ts";

/** Plain text in the character sets that people's files are in. */
export function textSeeds(): Seed[] {
  return [utf8(STORY), utf16(STORY, "little"), utf16(STORY, "big"), windows1252(STORY)].map((bytes) => ({
    kind: "text",
    extension: "txt",
    container: false,
    bytes,
  }));
}

function utf16(text: string, end: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(end === "little" ? bytes : bytes.swap16());
}

/** Windows-1252 agrees with Latin-1 but for its quotation marks, which the story has. */
export function windows1252(text: string): Uint8Array {
  const bytes = Buffer.from(text.replaceAll("“", "\x93").replaceAll("”", "\x94"), "latin1");
  return new Uint8Array(bytes);
}

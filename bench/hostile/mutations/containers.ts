import { gunzipSync, gzipSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";
import type { Chance } from "../chance.ts";
import type { Seed } from "../hostile-file.ts";
import { byteMutations } from "./bytes.ts";
import { BILLION_LAUGHS } from "./markup.ts";
import { fromLatin1, latin1, type Mutation } from "./mutation.ts";

/** Containers whose structure is broken, or that are whole and hold something spoilt. */
export const containerMutations: readonly Mutation[] = [
  {
    name: "boundaries-lost",
    kinds: ["eml"],
    spoil: ({ bytes }, chance) =>
      fromLatin1(latin1(bytes).replace(/^--\w+-*\r\n/gm, (line) => (chance.below(2) === 0 ? "" : line))),
  },
  { name: "parts-in-parts", kinds: ["eml"], spoil: ({ bytes }) => fromLatin1(nestParts(latin1(bytes), 200)) },
  {
    name: "directory-broken",
    kinds: ["zip", "docx", "wacz"],
    spoil: ({ bytes }, chance) => breakDirectory(bytes, chance),
  },
  { name: "inside-spoilt", kinds: ["zip", "docx", "wacz"], spoil: ({ bytes }, chance) => spoilInside(bytes, chance) },
  {
    name: "entity-bomb-inside",
    kinds: ["docx"],
    spoil: ({ bytes }, chance) =>
      rezipped(bytes, chance, (xml) =>
        fromLatin1(
          latin1(xml)
            .replace("?>", `?>${BILLION_LAUGHS}`)
            .replace(/>(?=\w)/, ">&a20;"),
        ),
      ),
  },
  {
    name: "inside-spoilt-gzip",
    kinds: ["warc-gz", "gzip"],
    spoil: (seed, chance) => gzipSync(spoilt({ ...seed, bytes: gunzipSync(seed.bytes) }, chance)),
  },
];

/** The body of a message put into a multipart, that into another, and so on. */
export function nestParts(message: string, depth: number): string {
  const split = message.indexOf("Content-Type:");
  const opening = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="n${i}"\r\n\r\n--n${i}\r\n`,
  );
  return message.slice(0, split) + opening.join("") + message.slice(split);
}

function breakDirectory(bytes: Uint8Array, chance: Chance): Uint8Array {
  const start = latin1(bytes).indexOf("PK\x01\x02");
  const broken = bytes.slice();
  for (let times = chance.pick([1, 5, 50]); times > 0; times--)
    broken[start + chance.below(broken.length - start)] = chance.below(256);
  return broken;
}

function spoilInside(bytes: Uint8Array, chance: Chance): Uint8Array {
  return rezipped(bytes, chance, (content) =>
    spoilt({ kind: "inside", extension: "", container: false, bytes: content }, chance),
  );
}

function spoilt(seed: Seed, chance: Chance): Uint8Array {
  const result = chance.pick(byteMutations).spoil(seed, chance, [seed]);
  return "bytes" in result ? result.bytes : result;
}

/** The same ZIP, sound, with one of its entries changed: the document itself where it is a Word document. */
function rezipped(bytes: Uint8Array, chance: Chance, change: (content: Uint8Array) => Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries);
  const name = names.find((known) => known === "word/document.xml") ?? chance.pick(names);
  entries[name] = Uint8Array.from(change(entries[name] ?? new Uint8Array()));
  return zipSync(entries, { mtime: new Date(2031, 2, 4) });
}

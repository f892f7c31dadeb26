import { deflatedRepeat } from "../formats/deflated.ts";
import { writeZip, type ZipEntry, zipEntry } from "../formats/zip.ts";
import { type Attack, utf8 } from "../hostile-file.ts";
import { STORY } from "../seeds/story.ts";
import { WORD_ENDING, WORD_OPENING, WORD_PARTS, wordDocument, wordParagraph } from "../seeds/word.ts";

const MIB = 2 ** 20;
const NAMES = [
  "../../etc/passwd",
  "/etc/passwd",
  "C:\\Windows\\win.ini",
  "..\\..\\up.txt",
  "papers/../../up.txt",
  "",
  ".",
  "a/".repeat(5000),
  "line\nbreak\x1b[31m.txt",
  "__proto__",
  "nul\0.txt",
];

/** ZIPs, and Word documents, which are ZIPs too. */
export const archiveAttacks: readonly Attack[] = [
  zip("zip-bomb", manyBombs),
  { ...zip("zip-bomb-one-entry", () => writeZip([bomb("zeros.txt", 1000 * MIB)])), heavy: true },
  zip("zip-bomb-that-claims-little", () => writeZip([{ ...bomb("zeros.txt", 100 * MIB), size: 10 }])),
  zip("zip-in-zip", () => nested(10)),
  zip("zip-in-zip-1000", () => nested(1000)),
  zip("zip-overlapping", overlapping),
  zip("zip-paths", () => writeZip(NAMES.map((name) => zipEntry(name, utf8(STORY))))),
  zip("zip-same-name", () => writeZip(Array.from({ length: 50 }, () => zipEntry("story.txt", utf8(STORY))))),
  zip("zip-empty", () => writeZip([])),
  zip("zip-of-empty-files", () => writeZip([zipEntry("a.txt", new Uint8Array()), zipEntry("b/", new Uint8Array())])),
  { ...zip("zip-100000-entries", manyEntries), heavy: true },
  { ...docx("docx-bomb", inflatingDocument), heavy: true },
  docx("docx-external-entity", () => {
    const entity = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    return wordDocument(entity + WORD_OPENING + wordParagraph("&x;") + WORD_ENDING);
  }),
  docx("docx-nested-deep", () =>
    wordDocument(WORD_OPENING + "<w:tbl><w:tr><w:tc>".repeat(20_000) + wordParagraph("shot")),
  ),
  docx("docx-without-document", () =>
    writeZip(Object.entries(WORD_PARTS).map(([name, content]) => zipEntry(name, content))),
  ),
];

function zip(name: string, make: () => Uint8Array): Attack {
  return { name, kind: "zip", extension: "zip", container: true, pieces: () => [make()] };
}

function docx(name: string, make: () => Uint8Array): Attack {
  return { name, kind: "docx", extension: "docx", container: true, pieces: () => [make()] };
}

function bomb(name: string, size: number): ZipEntry {
  return { name, method: 8, ...deflatedRepeat("\0", size) };
}

function nested(depth: number): Uint8Array {
  let inside = writeZip([zipEntry("story.txt", utf8(STORY))]);
  for (let i = 0; i < depth; i++) inside = writeZip([zipEntry(`${i}.zip`, inside)]);
  return inside;
}

/** Five thousand megabytes in five. */
function manyBombs(): Uint8Array {
  const first = bomb("zeros.txt", 10 * MIB);
  return writeZip(Array.from({ length: 500 }, (_, i) => ({ ...first, name: `zeros-${i}.txt` })));
}

/** Two thousand entries that all unpack the same 10 MiB. */
function overlapping(): Uint8Array {
  const first = bomb("0.txt", 10 * MIB);
  return writeZip([
    first,
    ...Array.from({ length: 2000 }, (_, i) => ({ ...first, name: `${i + 1}.txt`, sharesWith: 0 })),
  ]);
}

function manyEntries(): Uint8Array {
  const entry = { ...zipEntry("", utf8("Fiction.\n")), method: 0 as const, packed: utf8("Fiction.\n") };
  return writeZip(Array.from({ length: 100_000 }, (_, i) => ({ ...entry, name: `${i}.txt` })));
}

function inflatingDocument(): Uint8Array {
  const document = deflatedRepeat(wordParagraph("Police shot a man."), 2 ** 30, WORD_OPENING, WORD_ENDING);
  const parts = Object.entries(WORD_PARTS).map(([name, content]) => zipEntry(name, content));
  return writeZip([...parts, { name: "word/document.xml", method: 8, ...document }]);
}

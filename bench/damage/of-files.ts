import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { edit, fileLike, flipped } from "./edits.ts";
import { MISSING, type Tampering, WAS_ADDED } from "./tampering.ts";

const page = (folder: string) => fileLike(folder, /^cases\/case-[^/]+\/index\.html$/, "<blockquote");
const data = (folder: string) => fileLike(folder, /^cases\/case-[^/]+\/case\.json$/, '"exact": "');
const CHANGED = /it is not the file that release 3 has: it was changed since$/;

/** Tampering with what was published, and with the lists of it. */
export const ofFiles: readonly Tampering[] = [
  {
    name: "a quotation on a page",
    says: CHANGED,
    tamper: (f) => edit(f, page(f), (w) => w.replace(/<blockquote[^>]*>(?:<p>)?[^<]*<bdi>/, "$&not ")),
  },
  {
    name: "a quotation in a case file",
    says: CHANGED,
    tamper: (f) => edit(f, data(f), (w) => w.replace('"exact": "', '"exact": "not ')),
  },
  { name: "one byte of a table", says: CHANGED, tamper: (f) => edit(f, "data/claims.csv", flipped(500)) },
  { name: "one byte of a Parquet file", says: CHANGED, tamper: (f) => edit(f, "data/claims.parquet", flipped(500)) },
  {
    name: "a row taken out of a table",
    says: CHANGED,
    tamper: (f) => edit(f, "data/cases.csv", (w) => w.replace(/\n[^\n]+\n/, "\n")),
  },
  {
    name: "a row added to a table",
    says: CHANGED,
    tamper: (f) => edit(f, "data/codebook.csv", (w) => `${w}a,b,c,d\n`),
  },
  {
    name: "a file changed behind a publish that was made to look unfinished",
    says: /^\.publishing\/switch\.json: a release is being put in place here, or that was stopped/,
    tamper: (f) => {
      edit(f, data(f), (w) => w.replace('"exact": "', '"exact": "not '));
      mkdirSync(join(f, ".publishing"));
      writeFileSync(join(f, ".publishing/switch.json"), "{}");
    },
  },
  { name: "two pages swapped", says: CHANGED, tamper: swap },
  { name: "a file cut short", says: CHANGED, tamper: (f) => truncateSync(join(f, data(f)), 100) },
  { name: "an emptied file", says: CHANGED, tamper: (f) => writeFileSync(join(f, page(f)), "") },
  { name: "a file taken out", says: MISSING, tamper: (f) => rmSync(join(f, data(f))) },
  { name: "a case taken out", says: MISSING, tamper: (f) => rmSync(join(f, data(f), ".."), { recursive: true }) },
  { name: "a file renamed", says: MISSING, tamper: (f) => renameSync(join(f, "style.css"), join(f, "styles.css")) },
  { name: "a file added", says: WAS_ADDED, tamper: (f) => writeFileSync(join(f, "cases/more.html"), "x") },
  {
    name: "a file added among the proofs",
    says: WAS_ADDED,
    tamper: (f) => writeFileSync(join(f, "log/more.html"), "x"),
  },
  {
    name: "a manifest of a release to come",
    says: WAS_ADDED,
    tamper: (f) => cpSync(join(f, "releases/3"), join(f, "releases/4"), { recursive: true }),
  },
  {
    name: "a script put into a page",
    says: CHANGED,
    tamper: (f) => edit(f, "index.html", (w) => w.replace("</head>", "<script src=x.js></script></head>")),
  },
  {
    name: "a line taken out of the manifest",
    says: /3\/manifest\.txt: it is not the manifest/,
    tamper: (f) => edit(f, "releases/3/manifest.txt", (w) => w.replace(/^.*\n/, "")),
  },
  {
    name: "a hash changed in the manifest",
    says: /3\/manifest\.txt: it is not the manifest/,
    tamper: (f) => edit(f, "releases/3/manifest.txt", flipped(5)),
  },
  {
    name: "the manifest of an earlier release",
    says: /1\/manifest\.txt: it is not the manifest/,
    tamper: (f) => edit(f, "releases/1/manifest.txt", flipped(5)),
  },
  {
    name: "the manifest of an earlier release taken out",
    says: /1\/manifest\.txt: it is missing/,
    tamper: (f) => rmSync(join(f, "releases/1/manifest.txt")),
  },
];

function swap(folder: string): void {
  const [one, other] = [join(folder, "about/index.html"), join(folder, "data/index.html")];
  const words = readFileSync(one);
  writeFileSync(one, readFileSync(other));
  writeFileSync(other, words);
}

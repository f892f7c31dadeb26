import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newSigningKey, verifierKey } from "../../src/publish/index.ts";
import { leafHash } from "../../src/publish/release/merkle-tree.ts";
import { checkpoint } from "../../src/publish/release/signed-note.ts";
import { edit, entriesOf, fileLike, flipped, reseal } from "./edits.ts";
import type { PublishedBase } from "./published-base.ts";
import { MISSING, type Tampering, WAS_ADDED } from "./tampering.ts";

const SIGNATURE = /checkpoint: .*sign/;
const bundle = (folder: string) => fileLike(folder, /^log\/tile\/entries\/000$/);
const line = (n: number, change: (words: string) => string) => (folder: string) =>
  edit(folder, "log/checkpoint", (words) =>
    words
      .split("\n")
      .map((one, i) => (i === n ? change(one) : one))
      .join("\n"),
  );

/** Tampering with the signed head. */
export const ofHead: readonly Tampering[] = [
  { name: "the size in the head", says: SIGNATURE, tamper: line(1, (size) => String(Number(size) - 1)) },
  { name: "the root in the head", says: SIGNATURE, tamper: line(2, flipped(3)) },
  { name: "the name in the head", says: SIGNATURE, tamper: line(0, () => "other.example") },
  {
    name: "the signature",
    says: SIGNATURE,
    tamper: (f) => edit(f, "log/checkpoint", (w) => w.replace(/(\S{10})(\n)$/, "AAAAAAAAA=$2")),
  },
  {
    name: "the signature taken out",
    says: SIGNATURE,
    tamper: (f) => edit(f, "log/checkpoint", (w) => w.split("\n\n")[0] ?? ""),
  },
  { name: "the head signed by another key", says: SIGNATURE, tamper: (f) => resign(f, false) },
  { name: "the head and the key of another", says: SIGNATURE, tamper: (f) => resign(f, true) },
  {
    name: "the public key",
    says: /log\/key: it is not the key/,
    tamper: (f) => writeFileSync(join(f, "log/key"), `${verifierKey(newSigningKey("record.example"))}\n`),
  },
  {
    name: "a head of garbage",
    says: /^log\/checkpoint: /,
    tamper: (f) => writeFileSync(join(f, "log/checkpoint"), Buffer.from([255, 0, 254])),
  },
  { name: "an empty head", says: /^log\/checkpoint: /, tamper: (f) => writeFileSync(join(f, "log/checkpoint"), "") },
  { name: "no head", says: /^log\/checkpoint: it is missing/, tamper: (f) => rmSync(join(f, "log/checkpoint")) },
];

/** Tampering with the log by somebody without the key. */
export const ofLog: readonly Tampering[] = [
  {
    name: "a bundle of entries cut short",
    says: /it does not hold 256 whole entries/,
    tamper: (f) => truncateSync(join(f, bundle(f)), 999),
  },
  { name: "a bundle taken out", says: MISSING, tamper: (f) => rmSync(join(f, bundle(f))) },
  {
    name: "one byte of an entry",
    says: /log\/tile\/0\/000: its hashes are not those/,
    tamper: (f) =>
      edit(f, bundle(f), (w) => w.replace(/"sha256":"(.)/, (_, c) => `"sha256":"${c === "a" ? "b" : "a"}`)),
  },
  { name: "an entry and its hash", says: /do not come to the root that was signed/, tamper: editEntry },
  { name: "two entries swapped", says: /log\/tile\/0\/000: its hashes are not those/, tamper: swapEntries },
  {
    name: "an entry of garbage",
    says: /says nothing of a release/,
    tamper: (f) => edit(f, bundle(f), (w) => w.replace('{"release"', '{"reloads"')),
  },
  {
    name: "a tile of leaf hashes",
    says: /its hashes are not those of the log's entries/,
    tamper: (f) => edit(f, "log/tile/0/000", flipped(40)),
  },
  {
    name: "a tile of the second level",
    says: /log\/tile\/1\/.*its hashes are not those of the tiles below/,
    tamper: (f) => edit(f, `log/tile/1/000.p/${Math.floor(entriesOf(f).length / 256)}`, flipped(3)),
  },
  {
    name: "a tile that an earlier release left",
    says: /it does not hold what the log's entries come to/,
    tamper: (f, { heads }) => edit(f, `log/tile/0/000.p/${sizeOf(heads[0])}`, flipped(40)),
  },
  {
    name: "a tile beyond the log",
    says: WAS_ADDED,
    tamper: (f) => writeFileSync(join(f, "log/tile/0/007"), Buffer.alloc(8192)),
  },
  {
    name: "a consistency proof",
    says: /consistency\/3\.txt: it does not prove/,
    tamper: (f) => edit(f, "log/consistency/3.txt", (w) => `${w.startsWith("A") ? "B" : "A"}${w.slice(1)}`),
  },
  {
    name: "a consistency proof taken out",
    says: /consistency\/2\.txt: it does not prove/,
    tamper: (f) => rmSync(join(f, "log/consistency/2.txt")),
  },
];

/** Tampering by whoever holds the key. */
export const byTheKeyHolder: readonly Tampering[] = [
  {
    name: "a release renumbered and sealed again",
    says: /it is of release 4, not 3/,
    tamper: (f, { signing }) =>
      reseal(
        f,
        entriesOf(f).map((e, i, all) => (i === all.length - 1 ? e.replace('"release":3', '"release":4') : e)),
        signing,
      ),
  },
  {
    name: "an entry taken out and sealed again",
    says: /it says \d+ files, and has \d+$/,
    tamper: (f, { signing }) => reseal(f, entriesOf(f).toSpliced(3, 1), signing),
  },
  {
    name: "the end of the last release taken out and sealed again",
    says: /its last release is not ended/,
    tamper: (f, { signing }) => reseal(f, entriesOf(f).slice(0, -1), signing),
  },
  {
    name: "the past rewritten and sealed again",
    says: /does not go on from the earlier checkpoint/,
    earlier: 1,
    tamper: rewrite,
  },
  {
    name: "the log rolled back",
    says: /shorter than at the earlier checkpoint/,
    earlier: 3,
    tamper: (f, { folders }) => replace(f, folders[1]),
  },
  {
    name: "a fork signed by the same key",
    says: /does not go on from the earlier checkpoint/,
    earlier: 2,
    tamper: (f, { forked }) => replace(f, forked),
  },
];

function replace(folder: string, by: string | undefined): void {
  rmSync(folder, { recursive: true });
  cpSync(by ?? "", folder, { recursive: true });
}

function swapEntries(folder: string): void {
  const path = join(folder, bundle(folder));
  const bytes = readFileSync(path);
  const first = 2 + bytes.readUInt16BE(0);
  const second = 2 + bytes.readUInt16BE(first);
  writeFileSync(
    path,
    Buffer.concat([bytes.subarray(first, first + second), bytes.subarray(0, first), bytes.subarray(first + second)]),
  );
}

/** Changes an entry and the hash of it in the tile, as somebody without the key could. */
function editEntry(folder: string): void {
  const path = bundle(folder);
  edit(folder, path, (words) =>
    words.replace(/"sha256":"./, (start) => `${start.slice(0, -1)}${start.endsWith("a") ? "b" : "a"}`),
  );
  const bytes = readFileSync(join(folder, path));
  const tile = readFileSync(join(folder, "log/tile/0/000"));
  leafHash(bytes.subarray(2, 2 + bytes.readUInt16BE(0))).copy(tile);
  writeFileSync(join(folder, "log/tile/0/000"), tile);
}

function resign(folder: string, withKey: boolean): void {
  const other = newSigningKey("record.example");
  const [, size = "", root = ""] = readFileSync(join(folder, "log/checkpoint"), "utf8").split("\n");
  writeFileSync(join(folder, "log/checkpoint"), checkpoint(Number(size), Buffer.from(root, "base64"), other));
  if (withKey) writeFileSync(join(folder, "log/key"), `${verifierKey(other)}\n`);
}

function rewrite(folder: string, { signing }: PublishedBase): void {
  const entries = entriesOf(folder).map((entry, i) => (i === 0 ? entry.replace(/"sha256":"./, '"sha256":"0') : entry));
  reseal(folder, entries, signing);
}

function sizeOf(head: Buffer | undefined): number {
  return Number(head?.toString().split("\n")[1]);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRelease } from "../src/check/index.ts";
import { isConsistent } from "../src/check/release/tree.ts";
import { type PublishedFile, sha256Of } from "../src/model/index.ts";
import { makeRelease, newSigningKey, readSigningKey, verifierKey, writeSigningKey } from "../src/publish/index.ts";
import { LeafTree, leafHash } from "../src/publish/release/merkle-tree.ts";

/** A published folder in memory. */
class Folder {
  readonly files = new Map<string, Buffer>();
  #entries: Buffer[] = [];

  /** Releases files, given as path and words, in place of those before. */
  release(words: Readonly<Record<string, string>>): Buffer | null {
    const files: PublishedFile[] = Object.entries(words).map(([path, text]) => ({ path, sha256: sha256Of(text) }));
    const made = makeRelease(
      { files, entries: this.#entries, at: "2031-05-01T00:00:00Z", cases: 1, claims: 2 },
      signing,
    );
    if (!made) return null;
    for (const { path } of made.changed) this.files.delete(path);
    for (const [path, text] of Object.entries(words)) this.files.set(path, Buffer.from(text));
    for (const { path, bytes } of made.proof) this.files.set(path, bytes);
    this.#entries = this.bundledEntries();
    return this.files.get("log/checkpoint") ?? null;
  }

  check(key: string | null = verifier, earlier: Buffer | null = null) {
    const paths = [...this.files.keys()];
    return checkRelease({
      read: async (path) => this.files.get(path) ?? null,
      list: async function* () {
        yield* paths;
      },
      key,
      earlier,
    });
  }

  private bundledEntries(): Buffer[] {
    const widest = new Map<string, { width: number; bytes: Buffer }>();
    for (const [path, bytes] of this.files) {
      const [, index = "", width = "256"] =
        /^log\/tile\/entries\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? [];
      if (index && Number(width) > (widest.get(index)?.width ?? 0)) widest.set(index, { width: Number(width), bytes });
    }
    return [...widest].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { bytes }]) => unpacked(bytes));
  }
}

function unpacked(bytes: Buffer): Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 2 + bytes.readUInt16BE(at))
    entries.push(bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at)));
  return entries;
}

const signing = newSigningKey("record.example");
const verifier = verifierKey(signing);
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`cases/${i}.html`, `Case ${i}`]));

describe("a release", () => {
  it("holds, with every file and entry counted", async () => {
    const folder = new Folder();
    folder.release(many(300));
    folder.release({ ...many(299), "cases/3.html": "Case 3, corrected" });
    const report = await folder.check();
    expect(report).toMatchObject({ faults: [], files: 299, entries: 301 + 3, release: { release: 2, files: 299 } });
  });

  it("is the same, byte for byte, from the same files, log and key", () => {
    const [one, other] = [new Folder(), new Folder()];
    for (const folder of [one, other]) {
      folder.release(many(3));
      folder.release(many(5));
    }
    expect(one.files).toEqual(other.files);
  });

  it("of nothing new is not made", () => {
    const folder = new Folder();
    folder.release(many(3));
    expect(folder.release(many(3))).toBeNull();
  });

  it("goes on from every head that was ever signed, whatever the releases brought", async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, async (counts) => {
        const folder = new Folder();
        const heads = counts.flatMap((count, i) => folder.release({ ...many(count), index: `${i}` }) ?? []);
        for (const head of heads) expect((await folder.check(verifier, head)).faults).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("is not read where its log names a file outside the folder", async () => {
    const folder = new Folder();
    folder.release({ "../outside": "x" });
    expect((await folder.check()).faults).toMatchObject([{ what: "its entry 1 says nothing of a release" }]);
  });

  it("is told as changed, and never breaks the check, whatever comes in place of any of its files", async () => {
    const whole = new Folder();
    whole.release(many(300));
    whole.release({ ...many(299), "cases/3.html": "Case 3, corrected" });
    const signed = new Set(["log/checkpoint", "log/key"]);
    const paths = [...whole.files.keys()].filter((path) => /^(?:log|releases)\//.test(path));
    const change = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => () => Buffer.from(bytes)),
      fc.string({ unit: "binary" }).map((words) => () => Buffer.from(words)),
      fc.nat().map((at) => (was: Buffer) => was.subarray(0, at % (was.length + 1))),
      fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => (was: Buffer) => {
        const now = Buffer.from(was);
        now[at % was.length] = (now[at % was.length] ?? 0) ^ bits;
        return now;
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), change, async (path, changed) => {
        const was = whole.files.get(path) ?? Buffer.alloc(0);
        const now = changed(was);
        whole.files.set(path, now);
        const { faults } = await whole.check();
        whole.files.set(path, was);
        // In a note another spelling of the same bytes is the same note.
        if (!signed.has(path)) expect(faults.length > 0, path).toBe(!now.equals(was));
      }),
      { numRuns: 200 },
    );
  });

  it("proves in a few hashes that one log goes on from another, and never that it goes on from a third", () => {
    const leaves = Array.from({ length: 70 }, (_, i) => leafHash(Buffer.from(`${i}`)));
    const head = (size: number) => ({ size, root: new LeafTree(leaves.slice(0, size)).root() });
    for (let size = 1; size <= leaves.length; size++)
      for (let from = 1; from <= size; from++) {
        const proof = new LeafTree(leaves.slice(0, size)).proofFrom(from);
        expect(isConsistent(head(from), head(size), proof)).toBe(true);
        const other = { size: from, root: leafHash(Buffer.from("another")) };
        expect(isConsistent(other, head(size), proof)).toBe(false);
      }
  });
});

describe("a signing key", () => {
  it("is the same after it was written and read", () => {
    expect(verifierKey(readSigningKey(writeSigningKey(signing)))).toBe(verifier);
  });

  it.each([[""], ["PRIVATE+KEY+a+00000000+AAAA"], [writeSigningKey(signing).replace(/\+[0-9a-f]{8}\+/, "+00000000+")]])(
    "is not read from %j",
    (line) => expect(() => readSigningKey(line)).toThrow(),
  );
});

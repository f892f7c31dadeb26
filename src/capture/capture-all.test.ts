import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256Of, UnreadableDocument } from "../model/index.ts";
import { type CaptureOptions, captureAll } from "./capture-all.ts";
import type { Captured } from "./captured.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "capture-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function all(sources: string[], options: CaptureOptions = {}): Promise<(Captured | UnreadableDocument)[]> {
  const items: (Captured | UnreadableDocument)[] = [];
  for await (const item of captureAll(sources, options)) items.push(item);
  return items;
}

/** What came out, as `path: media type` or `path: code`, paths from the folder. */
async function outcome(sources: string[], options: CaptureOptions = {}): Promise<string[]> {
  const items = await all(sources, options);
  return items.map((item) => {
    const said = item instanceof UnreadableDocument ? item.code : item.mediaType;
    return `${item.source.replace(`${folder}/`, "").replace(folder, "the folder")}: ${said}`;
  });
}

const STORY = "Fiction: nobody in Tern Hollow exists.\n";

test("gives a file's bytes unchanged, named by their hash, with no time of retrieval", async () => {
  await put({ "story.txt": STORY });
  const source = join(folder, "story.txt");
  expect(await all([source])).toEqual([
    {
      source,
      bytes: new TextEncoder().encode(STORY),
      mediaType: "text/plain",
      id: sha256Of(STORY),
      retrieved: "unknown",
    },
  ]);
});

test("reads a folder with its subfolders in code-unit order and passes over hidden files", async () => {
  await put({
    "b.txt": STORY,
    "a/z.txt": STORY,
    "a.txt": STORY,
    "B.txt": STORY,
    ".DS_Store": "x",
    ".git/x.txt": STORY,
  });
  expect(await outcome([folder])).toEqual([
    "B.txt: text/plain",
    "a.txt: text/plain",
    "a/z.txt: text/plain",
    "b.txt: text/plain",
  ]);
  expect(await outcome([`${folder}/`])).toHaveLength(4);
});

test("reports each file that cannot be read and still gives all the others", async () => {
  await put({ "a.txt": STORY, "b.rtf": "{\\rtf1 …", "c.txt": "", "d.txt": STORY, "e.txt": "x".repeat(2000) });
  const sources = [folder, join(folder, "nowhere.txt"), join(folder, "a.txt/under"), "ftp://tern-hollow.example/a.txt"];
  expect(await outcome(sources, { limits: { maximumBytes: 1000 } })).toEqual([
    "a.txt: text/plain",
    "b.rtf: unsupported",
    "c.txt: empty",
    "d.txt: text/plain",
    "e.txt: too-large",
    "nowhere.txt: missing",
    "a.txt/under: missing",
    "ftp://tern-hollow.example/a.txt: unsupported",
  ]);
});

test("says in one sentence which file it is, what it is, and what to do", async () => {
  await put({ "note.rtf": "{\\rtf1" });
  const [refused] = await all([join(folder, "note.rtf")]);
  expect(refused).toBeInstanceOf(UnreadableDocument);
  expect(refused).toHaveProperty(
    "message",
    `${folder}/note.rtf: this is a rich text (RTF) document; it cannot be read. Save it as a PDF or its text as a .txt file.`,
  );
});

test("does not follow links out of a folder, and reads a file linked inside it once", async () => {
  await put({ "in/a.txt": STORY, "secret.txt": STORY });
  await symlink(join(folder, "in/a.txt"), join(folder, "in/again.txt"));
  await symlink(join(folder, "secret.txt"), join(folder, "in/out.txt"));
  await symlink(join(folder, "in"), join(folder, "in/loop"));
  await symlink(join(folder, "gone"), join(folder, "in/broken.txt"));
  expect(await outcome([join(folder, "in")])).toEqual([
    "in/a.txt: text/plain",
    "in/broken.txt: missing",
    "in/out.txt: not-permitted",
  ]);
  expect(await outcome([join(folder, "in/out.txt")])).toEqual(["in/out.txt: text/plain"]);
});

test("refuses a folder with too many files whole", async () => {
  await put({ "a.txt": STORY, "b/c.txt": STORY, "d.txt": STORY });
  expect(await outcome([folder], { limits: { maximumFiles: 2 } })).toEqual(["the folder: too-large"]);
});

test("gives the same bytes twice when they are given twice", async () => {
  await put({ "a.txt": STORY, "b.txt": STORY });
  expect(await outcome([join(folder, "a.txt"), join(folder, "b.txt")])).toHaveLength(2);
});

test("reads standard input, and stops as soon as there is too much of it", async () => {
  let given = 0;
  async function* endless() {
    for (;;) yield new Uint8Array(100).fill(++given > 0 ? 97 : 98);
  }
  async function* short() {
    yield new TextEncoder().encode(STORY);
  }
  expect(await outcome(["-"], { standardInput: short() })).toEqual(["-: text/plain"]);
  expect(await outcome(["-"], { standardInput: endless(), limits: { maximumBytes: 1000 } })).toEqual(["-: too-large"]);
  expect(given).toBe(11);
});

test("says after each item how far it is", async () => {
  await put({ "a.txt": STORY, "b.txt": "" });
  const counts: number[] = [];
  await outcome([folder], { onProgress: ({ count }) => counts.push(count) });
  expect(counts).toEqual([1, 2]);
});

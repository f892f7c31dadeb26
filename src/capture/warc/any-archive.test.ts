import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, FORMS, writeRecord } from "./archives.cases.ts";
import { readWarc } from "./read-warc.ts";
import type { WarcItem } from "./warc-item.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "warc-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function read(path: string, from = 0): Promise<WarcItem[]> {
  const items: WarcItem[] = [];
  for await (const item of readWarc(path, { from })) items.push(item);
  return items;
}

/** Bodies of noise, of repetition, and of what archives themselves are made of. */
const bodies = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 300 }),
  fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(2000)).map(([words, times]) => words.repeat(times + 1)),
  fc.constantFrom("WARC/1.1", "\r\n\r\nWARC/1", "\r\n\r\n\r\n", "\x1f\x8b\x08", "HTTP/1.1 200 OK"),
);

const records = fc.record({
  type: fc.constantFrom("response", "response", "resource", "request", "warcinfo"),
  body: bodies,
});

const archives = fc.array(records, { minLength: 1, maxLength: 8 }).map((list) =>
  list.map(({ type, body }, number) => {
    const url = `https://tern-hollow.example/${number}`;
    return writeRecord({ type, url, digest: true, block: type === "response" ? answer(body) : Buffer.from(body) });
  }),
);

test.each(Object.entries(FORMS))(
  "going on from any place gives exactly the rest of an archive written %s",
  async (_, write) => {
    const path = join(folder, "any.warc");
    await fc.assert(
      fc.asyncProperty(archives, async (archive) => {
        await writeFile(path, write(archive));
        const items = await read(path);
        expect(items).toHaveLength(archive.length);
        expect(items.filter((item) => "damaged" in item)).toEqual([]);
        for (const [at, item] of items.entries()) expect(await read(path, item.next)).toEqual(items.slice(at + 1));
      }),
      { numRuns: 25 },
    );
  },
);

/** Where each part begins in the whole, and where the last ends. */
function placesOf(parts: readonly Buffer[]): number[] {
  const places = [0];
  for (const part of parts) places.push((places.at(-1) ?? 0) + part.length);
  return places;
}

/** Any stretch of a file, changed in every byte. */
const damages = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.uint8Array({ minLength: 1, maxLength: 90 }),
});

function damage(file: Buffer, start: number, by: Uint8Array): Buffer {
  const damaged = Buffer.from(file);
  for (const [at, change] of by.entries())
    if (start + at < file.length) damaged[start + at] = (damaged[start + at] ?? 0) ^ (change || 1);
  return damaged;
}

test.each([
  ["plain", (record: Buffer) => record, 4],
  ["a gzip member a record", (record: Buffer) => gzipSync(record), 0],
])("damage anywhere in an archive written %s costs only what it touches", async (form, write, lineEnds) => {
  const path = join(folder, "damaged.warc");
  await fc.assert(
    fc.asyncProperty(archives, damages, async (archive, { at, by }) => {
      const parts = archive.map(write);
      const file = Buffer.concat(parts);
      const places = placesOf(parts);
      await writeFile(path, file);
      const sound = await read(path);
      const start = Math.floor(at * (file.length - 1));
      await writeFile(path, damage(file, start, by));
      const items = await read(path);
      // The blank line before a plain record is where it is found again, so it belongs to it as well.
      const untouched = sound.filter((_, number) => {
        const [begins = 0, ends = 0] = places.slice(number, number + 2);
        return start >= ends || start + by.length <= begins - lineEnds;
      });
      expect(items).toEqual(expect.arrayContaining(untouched));
      const record = places.findLastIndex((place) => place <= start);
      const header = parts[record]?.indexOf("\r\n\r\n") ?? 0;
      const block = parts[record]?.subarray(0, -4).length ?? 0;
      const offset = start - (places[record] ?? 0);
      // Nothing vouches for the header of a plain record, so a letter changed in an address cannot be told.
      const vouched = form !== "plain" || (offset >= header + 4 && offset < block);
      const named = items.some((item) => "damaged" in item);
      const asWritten = sound.every((item) => items.some((other) => sameItem(item, other)));
      if (vouched) expect(named || asWritten).toBe(true);
      if (vouched && form === "plain") expect(named).toBe(true);
    }),
    { numRuns: 150 },
  );
});

function sameItem(one: WarcItem, other: WarcItem): boolean {
  if ("body" in one && "body" in other) return one.url === other.url && Buffer.from(one.body).equals(other.body);
  return "skipped" in one && "skipped" in other && one.skipped === other.skipped && one.offset === other.offset;
}

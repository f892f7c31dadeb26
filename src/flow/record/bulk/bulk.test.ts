import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateArticles } from "../../../../bench/generate.ts";
import { answer, FORMS, page, writeRecord } from "../../../capture/warc/archives.cases.ts";
import { Queue } from "../../../queue/index.ts";
import { homes, type Place } from "../../../store/homes.cases.ts";
import { addDocuments } from "../add-documents.ts";
import { exportRecord } from "../export-record.ts";
import { type OpenRecord, openRecord } from "../open-record.ts";
import { workOn } from "../work.ts";
import { addFiles, takeFile } from "./index.ts";

// The pages are invented: nobody in them exists.
const PAGES = 12;
const articles = generateArticles(PAGES, 19);
/** A page of an archive, about a police shooting. */
const story = (n: number) =>
  writeRecord({
    url: `https://tern-hollow.example/${n}`,
    block: answer(`<p>${articles[n]?.replaceAll("\n", "</p><p>")}`),
  });
const other = (n: number) => page(`The library opens on day ${n}.`);

let folder: string;
let place: Place;
let record: OpenRecord;
const [sqlite, postgres] = homes;
async function use(home: (typeof homes)[number] | undefined): Promise<void> {
  if (!home) throw new Error("there is no such home");
  place = await home[1]();
  record = await openRecord(place.address, true);
}
const archive = (name: string) => join(folder, "archives", name);
const rules = { setting: "rules", limits: { threads: 1 } } as const;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-bulk-"));
  mkdirSync(join(folder, "archives"));
  const forms = Object.values(FORMS);
  for (const n of [0, 1, 2]) {
    const records = Array.from({ length: PAGES / 3 }, (_, i) => [story(n * (PAGES / 3) + i), other(10 * n + i)]).flat();
    // The first page of each archive is in the one before it too.
    writeFileSync(archive(`${n}.warc`), forms[n]?.([...records, story((n + 1) * (PAGES / 3) - 4)]) ?? "");
  }
});
afterEach(async () => {
  await record.close();
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("files taken in whole", () => {
  it("give what adding them gives, and are passed over when they were taken in before", async () => {
    await use(sqlite);
    const options = { ...rules, gate: true };
    const first = await addFiles(record, [join(folder, "archives")], options);
    expect(first).toMatchObject({ files: 3, before: 0, added: PAGES, passedOver: PAGES, read: PAGES, unreadable: [] });
    const plain = await openRecord({ folder: join(folder, "plain") }, true);
    await addDocuments(plain, [join(folder, "archives")], options);
    expect(await exportRecord(record.store)).toEqual(await exportRecord(plain.store));
    await plain.close();
    const second = await addFiles(record, [join(folder, "archives")], options);
    expect(second).toMatchObject({ files: 0, before: 3, added: 0, known: 0, made: 0 });
    expect(await record.store.bulkTotal()).toMatchObject({ files: 3, added: PAGES, passedOver: PAGES });
  });

  it("are taken in again when they changed, when they are to be taken in otherwise, and when that is asked for", async () => {
    await use(sqlite);
    const files = [join(folder, "archives")];
    await addFiles(record, files, { ...rules, gate: true });
    appendFileSync(archive("0.warc"), other(99));
    expect(await addFiles(record, files, { ...rules, gate: true })).toMatchObject({ files: 1, before: 2, added: 0 });
    utimesSync(archive("1.warc"), 1, 1);
    expect(await addFiles(record, files, { ...rules, gate: true })).toMatchObject({ files: 1, before: 2 });
    expect(await addFiles(record, files, rules)).toMatchObject({ files: 3, before: 0, added: PAGES + 1 });
    expect(await addFiles(record, files, { ...rules, again: true })).toMatchObject({ files: 3, added: 0 });
  });

  it("go on with the others when one is no longer there or is damaged, and tell of it", async () => {
    await use(sqlite);
    writeFileSync(archive("1.warc"), "WARC/1.1\r\nContent-Length: 9\r\n\r\n");
    const missing = archive("9.warc");
    const came = await addFiles(record, [missing, join(folder, "archives")], { ...rules, gate: true });
    expect(came).toMatchObject({ files: 3, added: (2 * PAGES) / 3 });
    expect(came.unreadable.map(({ message }) => message)).toEqual([
      `${missing}: no such file. Check the name and the folder.`,
    ]);
    expect((await record.store.refusals()).length).toBe(1 + came.refused);
  });

  it("are done again whole after they were cut off, with nothing lost and nothing twice", async () => {
    await use(sqlite);
    const pages = Array.from({ length: 100 }, (_, n) => page(`page ${n}`));
    writeFileSync(archive("long.warc"), Buffer.concat(pages));
    const job = { source: archive("long.warc"), identity: "as it is", how: {} };
    const stop = new AbortController();
    const cut = takeFile(record, job, { stopped: stop.signal, onKept: () => stop.abort() });
    await expect(cut).rejects.toThrow(/its worker was stopped/);
    const before = await record.store.documentIds();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(100);
    expect((await record.store.bulkTotal()).files).toBe(0);
    expect(await takeFile(record, job)).toMatchObject({ added: 100 - before.length, known: before.length });
    expect(await record.store.documentIds()).toEqual(expect.arrayContaining(before));
    expect(await record.store.bulkTotal()).toMatchObject({ files: 1, added: 100 - before.length });
  });

  it.each(["-", "https://tern-hollow.example/crawl.warc"])("are files: %s is refused", async (source) => {
    await use(sqlite);
    await expect(addFiles(record, [source])).rejects.toThrow(/only files and folders can be taken in with --bulk/);
  });

  it("are shared by the workers of a queue, which asks for each once", async () => {
    await use(postgres);
    const queue = await Queue.open(place.address.database ?? "");
    const options = { ...rules, gate: true, queue };
    for (const _ of [1, 2])
      expect(await addFiles(record, [join(folder, "archives")], options)).toMatchObject({ files: 3, read: 0 });
    await queue.askToRead([], "now");
    expect((await queue.counts()).map(({ work, waiting }) => [work, waiting])).toEqual([
      ["capture", 3],
      ["read", 0],
      ["group", 0],
      ["link", 0],
    ]);
    expect(await workOn(record, queue, { ...rules, untilEmpty: true })).toEqual({ read: PAGES, files: 3, parts: 0 });
    const again = await Queue.open(place.address.database ?? "");
    expect(await addFiles(record, [join(folder, "archives")], { ...options, queue: again })).toMatchObject({
      before: 3,
    });
    expect([await again.left(), await again.dead()]).toEqual([new Set(), []]);
    expect(await record.store.groupedAt()).toBe(PAGES);
    await again.stop();
  }, 60_000);
});

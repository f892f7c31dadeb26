import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { answer, writeRecord } from "../../src/capture/warc/archives.cases.ts";
import type { OpenRecord } from "../../src/flow/index.ts";
import { takeFile } from "../../src/flow/record/bulk/index.ts";
import { generateArticles } from "../generate.ts";

const PAGES = 2_000;
/** Of so many pages one is about a police use of force; the others hold nothing that the gate lets pass. */
const ONE_IN = 4;
/** What stands around the words of a page, so that it is as large as pages are. */
const AROUND = `<nav>${"<a href='/sports/football'>Football</a> <a href='/weather'>The weather</a> ".repeat(220)}</nav>`;
const OTHER = "<p>The library of Alder Crossing opens on Monday with a reading by a local author. Fiction.</p>".repeat(
  20,
);

/** How fast a gated web archive is taken in, without its reading. Prints a line. */
export async function bulkSpeed(record: OpenRecord, home: string, folder: string): Promise<void> {
  const articles = generateArticles(PAGES / ONE_IN, 29);
  const archives = join(folder, "archives");
  mkdirSync(archives, { recursive: true });
  let bytes = 0;
  const records = Array.from({ length: PAGES }, (_, n) => {
    const words = n % ONE_IN === 0 ? `<p>${articles[n / ONE_IN]}</p>` : OTHER;
    const block = answer(`<!doctype html>${AROUND}<article>${n} ${words}</article>`);
    bytes += block.length;
    return gzipSync(writeRecord({ url: `https://tern-hollow.example/${n}`, block, digest: true }));
  });
  const path = join(archives, "crawl.warc.gz");
  writeFileSync(path, Buffer.concat(records));
  const start = performance.now();
  const { added } = await takeFile(record, { source: path, identity: "", how: { gate: true } });
  const seconds = (performance.now() - start) / 1000;
  const [size, packed] = [bytes / 1e6, statSync(path).size / 1e6];
  console.log(
    `${home.padEnd(8)} bulk      ${PAGES} pages, ${added} of them kept, ${size.toFixed(0)} MB in a file of ${packed.toFixed(1)} MB: ${Math.round(PAGES / seconds)} pages and ${(size / seconds).toFixed(0)} MB a second`,
  );
}

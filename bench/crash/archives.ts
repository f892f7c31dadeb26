import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { answer, writeRecord } from "../../src/capture/warc/archives.cases.ts";
import { sha256Of } from "../../src/model/index.ts";

/** How many archives the pages are in: few, so that a kill comes in the middle of one. */
const ARCHIVES = 4;

/** Writes articles as pages of web archives, each page in one of them, and gives the ids that the pages have as documents. */
export function writeArchives(folder: string, articles: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true });
  const pages = articles.map((words) => Buffer.from(`<!doctype html><p>${words.replaceAll("\n", "</p><p>")}</p>`));
  for (let n = 0; n < ARCHIVES; n++) {
    const records = pages.flatMap((body, i) =>
      i % ARCHIVES === n
        ? gzipSync(writeRecord({ url: `https://tern-hollow.example/${i}`, block: answer(body), digest: true }))
        : [],
    );
    writeFileSync(join(folder, `${n}.warc.gz`), Buffer.concat(records));
  }
  return pages.map((body) => sha256Of(body));
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addDocuments, type OpenRecord, openRecord, publishRecord } from "../../src/flow/index.ts";
import { newSigningKey, type SigningKey, verifierKey } from "../../src/publish/index.ts";
import { defaultPolicy } from "../../src/review/index.ts";
import { generateArticles } from "../generate.ts";

/** A record that was published in three releases, with the folder as each left it. */
export interface PublishedBase {
  readonly signing: SigningKey;
  readonly key: string;
  /** The folder after each release. */
  readonly folders: readonly string[];
  /** The signed head after each release. */
  readonly heads: readonly Buffer[];
  /** A folder that goes on from the first release in another way, signed by the same key. */
  readonly forked: string;
  readonly work: string;
}

const SAMPLE = fileURLToPath(new URL("../../examples/sample/documents/", import.meta.url));

/** Makes it in a new folder. Its log has more than 256 entries, so that it has full tiles and a second level. */
export async function publishedBase(): Promise<PublishedBase> {
  const work = mkdtempSync(join(tmpdir(), "answerable-damage-"));
  const signing = newSigningKey("record.example");
  const record = await openRecord({ folder: join(work, "record") }, true);
  const articles = generateArticles(60, 11);
  const folders: string[] = [];
  for (const [n, sources] of [
    [SAMPLE],
    [written(work, "a", articles.slice(0, 40))],
    [written(work, "b", articles.slice(40))],
  ].entries()) {
    const folder = join(work, `release-${n + 1}`);
    if (n > 0) cpSync(join(work, `release-${n}`), folder, { recursive: true });
    await addDocuments(record, sources);
    await published(record, folder, signing);
    folders.push(folder);
  }
  const forked = join(work, "forked");
  cpSync(join(work, "release-1"), forked, { recursive: true });
  await published(record, forked, signing, "A record rewritten");
  await record.close();
  const heads = folders.map((folder) => readFileSync(join(folder, "log/checkpoint")));
  return { signing, key: verifierKey(signing), folders, heads, forked, work };
}

/** Publishes a record as it is now. */
export async function published(record: OpenRecord, folder: string, signing: SigningKey, title = "The record") {
  const licence = { name: "CC0-1.0", title: "CC0", path: "https://creativecommons.org/publicdomain/zero/1.0/" };
  const about = { title, address: "https://record.example/", licence };
  return publishRecord(
    record.store,
    folder,
    { about, correction: null, policy: defaultPolicy, at: null, notesIn: record.folder },
    signing,
  );
}

function written(work: string, name: string, articles: readonly string[]): string {
  const folder = join(work, name);
  mkdirSync(folder);
  for (const [n, words] of articles.entries()) writeFileSync(join(folder, `${n}.txt`), words);
  return folder;
}

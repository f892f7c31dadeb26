import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { keepBytes, keptBytes } from "../../capture/index.ts";
import { AnswerableError, sha256Of, version } from "../../model/index.ts";
import { KEPT_TABLES, type KeptTable } from "../../store/index.ts";
import type { OpenRecord } from "./open-record.ts";
import { regroup } from "./regroup.ts";

/** What a backup or its restoring came to. */
export interface Copied {
  readonly documents: number;
  readonly rows: number;
}

const MANIFEST = "backup.json";
const SCHEMA = "answerable/backup@1";
const fileOf = (table: KeptTable) => `${table}.jsonl.gz`;

/**
 * Copies a record into a new folder, from either home: its documents, and what cannot be made anew from them, a table a file of JSON lines.
 * Rows that come in meanwhile are in the backup whole or not at all; a second backup into the same folder is refused.
 */
export async function backUp(record: OpenRecord, folder: string): Promise<Copied> {
  await newFolder(folder);
  let rows = 0;
  const files: Record<string, string> = {};
  // Tables are copied in an order in which nothing names what was not copied yet.
  for (const table of [...KEPT_TABLES].reverse()) {
    const path = join(folder, fileOf(table));
    const file = await open(path, "wx");
    const lines = Readable.from(linesOf(record.store.rowsOf(table), () => rows++));
    await pipeline(lines, createGzip(), file.createWriteStream());
    files[fileOf(table)] = sha256Of(await readFile(path));
  }
  const ids = await record.store.documentIds();
  let documents = 0;
  for (const id of ids) {
    const bytes = await record.bytesOf(id);
    if (bytes === null || sha256Of(bytes) !== id)
      throw new AnswerableError(
        "damaged",
        `the bytes of document ${id} are missing or changed. Run answerable doctor first.`,
      );
    await keepBytes(folder, id, bytes);
    documents++;
  }
  await writeFile(
    join(folder, MANIFEST),
    `${JSON.stringify({ schema: SCHEMA, version, files, documents }, null, 2)}\n`,
  );
  return { documents, rows };
}

/** Fills an empty record, of either home, from a backup, after every file of it was checked. */
export async function restore(record: OpenRecord, folder: string): Promise<Copied> {
  const manifest = await manifestOf(folder);
  for (const [name, wanted] of Object.entries(manifest.files)) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null || sha256Of(bytes) !== wanted)
      throw new AnswerableError(
        "damaged",
        `${join(folder, name)}: it is missing or was changed, so nothing was restored. Use another backup.`,
      );
  }
  for await (const row of rowsIn(join(folder, fileOf("document")))) {
    const id = "id" in row ? String(row.id) : "";
    const bytes = await keptBytes(folder, id);
    if (bytes === null || sha256Of(bytes) !== id)
      throw new AnswerableError(
        "damaged",
        `${folder}: the bytes of document ${id} are missing or changed. Use another backup.`,
      );
    await record.keepBytes(id, bytes);
  }
  // A backup of an older version has no file for the tables that came later: they stay empty.
  const counts = await record.store.fill((table) =>
    fileOf(table) in manifest.files ? rowsIn(join(folder, fileOf(table))) : noRows(),
  );
  await record.store.indexAll();
  await regroup(record.store);
  return { documents: counts.document, rows: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

async function newFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new AnswerableError("not-empty", `${folder}: the folder is not empty. Name a new one for each backup.`);
}

async function* linesOf(rows: AsyncIterable<object>, onRow: () => void): AsyncGenerator<string> {
  for await (const row of rows) {
    onRow();
    yield `${JSON.stringify(row)}\n`;
  }
}

async function* rowsIn(path: string): AsyncGenerator<object> {
  const lines = createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) if (line !== "") yield JSON.parse(line) as object;
}

async function* noRows(): AsyncGenerator<object> {}

async function manifestOf(folder: string): Promise<{ readonly files: Readonly<Record<string, string>> }> {
  const words = await readFile(join(folder, MANIFEST), "utf8").catch(() => null);
  const read: unknown = words === null ? null : safely(words);
  const isOurs =
    typeof read === "object" && read !== null && "schema" in read && read.schema === SCHEMA && "files" in read;
  const files = isOurs ? (read.files as Record<string, string>) : {};
  const known = new Set(KEPT_TABLES.map(fileOf));
  if (Object.keys(files).some((name) => !known.has(name)))
    throw new AnswerableError(
      "backup-newer",
      `${folder}: a newer version of answerable made this backup. Install that version; nothing was restored.`,
    );
  if (isOurs && fileOf("document") in files) return { files };
  throw new AnswerableError(
    "no-backup",
    `${folder}: there is no whole backup there. Name a folder that answerable backup made.`,
  );
}

function safely(words: string): unknown {
  try {
    return JSON.parse(words) as unknown;
  } catch {
    return null;
  }
}

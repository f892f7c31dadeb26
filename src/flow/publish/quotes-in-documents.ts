import { stat } from "node:fs/promises";
import { join } from "node:path";
import { captureAll } from "../../capture/index.ts";
import { QuotesCheck, type QuotesReport, type ReadFile } from "../../check/index.ts";
import {
  AnswerableError,
  isUnreadableDocument,
  releaseLayout,
  type Sha256,
  sha256Of,
  type UnreadableDocument,
} from "../../model/index.ts";
import { RECORD_FILE } from "../../store/index.ts";
import { defaultTextLimits, type Extractable, extractText } from "../../text/index.ts";
import { openRecord } from "../record/open-record.ts";

/** A line of a manifest that names a case file. */
const CASE = /^([0-9a-f]{64}) {2}(cases\/[^/]+\/case\.json)$/;

/**
 * Looks for every quotation of a release that holds in captured documents: of a folder that `answerable capture --into` made, of a record's folder, or any
 * folder of documents. Their texts are made again from their bytes; none is kept.
 */
export async function quotesInDocuments(
  release: number,
  read: ReadFile,
  folders: readonly string[],
): Promise<QuotesReport> {
  const check = new QuotesCheck();
  const manifest = Buffer.from((await read(releaseLayout.manifest(release))) ?? []).toString();
  for (const line of manifest.split("\n")) {
    const [, sha256, path] = CASE.exec(line) ?? [];
    if (path === undefined) continue;
    const bytes = await read(path);
    if (bytes && sha256Of(bytes) === sha256) check.add(path, Buffer.from(bytes).toString());
  }
  for (const folder of folders)
    for await (const document of documentsIn(folder)) {
      if (isUnreadableDocument(document) || !check.wants(document.id)) continue;
      // A name is not believed: what is not these bytes is not the document.
      if (sha256Of(document.bytes) !== document.id) continue;
      const extraction = await extractText(document, defaultTextLimits);
      if (!isUnreadableDocument(extraction)) check.look(document.id, extraction.text.content);
    }
  return check.report;
}

async function* documentsIn(folder: string): AsyncGenerator<Extractable | UnreadableDocument> {
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new AnswerableError("no-folder", `${folder}: there is no such folder of documents. Name one that is there.`);
  if (await stat(join(folder, RECORD_FILE)).catch(() => null)) yield* documentsOfRecord(folder);
  else yield* captureAll([folder]);
}

async function* documentsOfRecord(folder: string): AsyncGenerator<Extractable> {
  const record = await openRecord({ folder });
  try {
    const seen = new Set<Sha256>();
    for await (const row of record.store.rowsOf("capture")) {
      const { document, capture_json } = row as { document: Sha256; capture_json: string };
      if (seen.has(document)) continue;
      seen.add(document);
      const bytes = await record.bytesOf(document);
      const { mediaType, source } = JSON.parse(capture_json) as Pick<Extractable, "mediaType" | "source">;
      if (bytes) yield { id: document, bytes, mediaType, source };
    }
  } finally {
    await record.close();
  }
}

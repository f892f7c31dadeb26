import type { Captured } from "../../capture/index.ts";
import type { Known } from "../read-captured.ts";
import type { KeptCapture } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";

/**
 * Keeps documents for good, their bytes first and then their rows, in one transaction, and says which were new. A row must not tell of what
 * is not there.
 */
export async function keepCaptured(record: OpenRecord, batch: readonly Captured[], known: Known): Promise<boolean[]> {
  await Promise.all(batch.map(({ id, bytes }) => record.keepBytes(id, bytes)));
  const got = batch.map(({ bytes, ...capture }) => ({
    id: capture.id,
    mediaType: capture.mediaType,
    size: bytes.length,
    source: capture.source,
    capture: { ...capture, known } satisfies KeptCapture,
  }));
  return (await record.store.addDocuments(got)).map((outcome) => outcome === "added");
}

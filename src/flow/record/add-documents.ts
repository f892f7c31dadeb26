import { captureAll, mayBeRelated } from "../../capture/index.ts";
import { isUnreadableDocument, type UnreadableDocument } from "../../model/index.ts";
import type { Known } from "../read-captured.ts";
import type { AddOptions } from "./add-options.ts";
import { type KeptCapture, refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";
import { readWaiting } from "./read-waiting.ts";
import { type Regroup, regroup } from "./regroup.ts";
import { askForWaiting } from "./work.ts";

/** What adding documents came to. */
export interface AddResult extends Regroup {
  readonly added: number;
  readonly known: number;
  readonly read: number;
  readonly passedOver: number;
  readonly unreadable: readonly UnreadableDocument[];
}

/**
 * Takes documents into a record, reads what waits to be read, and makes the case files anew that this changes. Killed at any moment it
 * loses nothing that it told of; done again it goes on where it stopped.
 */
export async function addDocuments(
  record: OpenRecord,
  sources: readonly string[],
  options: AddOptions = {},
): Promise<AddResult> {
  const kept = await keepAll(record, sources, options);
  if (options.queue) {
    await askForWaiting(record, options.queue);
    return { ...kept, read: 0, made: 0, gone: 0 };
  }
  const read = await readWaiting(record, options);
  return {
    ...kept,
    ...(await regroup(record.store)),
    read: read.read,
    unreadable: [...kept.unreadable, ...read.unreadable],
  };
}

async function keepAll(record: OpenRecord, sources: readonly string[], options: AddOptions) {
  const unreadable: UnreadableDocument[] = [];
  let [added, known, passedOver] = [0, 0, 0];
  const { published, publisher, url } = options;
  const told: Known = { ...(published && { published }), ...(publisher && { publisher }), ...(url && { url }) };
  for await (const item of captureAll(sources, options.capture)) {
    if (isUnreadableDocument(item)) {
      unreadable.push(item);
      await record.store.refuse(refusalOf(item, null));
      continue;
    }
    if (options.gate && !mayBeRelated(item.bytes, item.mediaType)) {
      passedOver++;
      continue;
    }
    const { bytes, ...capture } = item;
    await record.keepBytes(item.id, bytes);
    const { id, source, mediaType } = item;
    const got = {
      id,
      mediaType,
      size: bytes.length,
      source,
      capture: { ...capture, known: told } satisfies KeptCapture,
    };
    const isNew = (await record.store.addDocument(got)) === "added";
    if (isNew) added++;
    else known++;
    options.onKept?.({ id, source, isNew });
  }
  return { added, known, passedOver, unreadable };
}

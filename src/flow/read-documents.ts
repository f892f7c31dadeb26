import { basename } from "node:path";
import { type Captured, type CaptureOptions, captureAll } from "../capture/index.ts";
import { assemble } from "../case/index.ts";
import {
  type Cases,
  type Document,
  isUnreadableDocument,
  type Moment,
  type Reading,
  UnreadableDocument,
} from "../model/index.ts";
import { readText } from "../read/index.ts";
import { type Extraction, extractText } from "../text/index.ts";

/** What a caller knows of the documents better than they do themselves, and how to get them. */
export interface ReadOptions {
  readonly published?: Moment;
  readonly publisher?: string;
  readonly capture?: CaptureOptions;
}

/** Case files, and the documents that could not be taken in, each with its reason. */
export interface ReadResult {
  readonly cases: Cases;
  readonly readings: readonly Reading[];
  readonly unreadable: readonly UnreadableDocument[];
}

/**
 * The main job: gets every source, reads each document, and puts the readings together into case files. One document
 * that cannot be read harms no other. The same bytes twice are one document.
 */
export async function readDocuments(sources: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const readings = new Map<string, Reading>();
  const unreadable: UnreadableDocument[] = [];
  for await (const item of captureAll(sources, options.capture)) {
    const reading = item instanceof UnreadableDocument ? item : readCaptured(item, options);
    if (isUnreadableDocument(reading)) unreadable.push(reading);
    else readings.set(reading.document.id, preferred(readings.get(reading.document.id), reading));
  }
  const all = [...readings.values()];
  return { cases: assemble(all), readings: all, unreadable };
}

function readCaptured(captured: Captured, options: ReadOptions): Reading | UnreadableDocument {
  const extraction = extractText(captured);
  if (isUnreadableDocument(extraction)) return extraction;
  return readText(extraction.text, documentOf(captured, extraction, options));
}

function documentOf(captured: Captured, extraction: Extraction, options: ReadOptions): Document {
  const published = options.published ?? extraction.published;
  const publisher = options.publisher ?? extraction.publisher;
  const url = captured.url ?? extraction.url;
  return {
    id: captured.id,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(extraction.title === undefined ? {} : { title: extraction.title }),
    ...(published === undefined ? {} : { published }),
    retrieved: captured.retrieved,
    mediaType: captured.mediaType.split(";")[0] ?? captured.mediaType,
    characters: extraction.text.content.length,
    source: captured.url ?? basename(captured.source),
  };
}

/** Of one document given under two names, the one whose name comes first: the order of arrival must not show. */
function preferred(known: Reading | undefined, added: Reading): Reading {
  return known && (known.document.source ?? "") <= (added.document.source ?? "") ? known : added;
}

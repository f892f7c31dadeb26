import { type CaptureOptions, captureAll, mayBeRelated } from "../capture/index.ts";
import { type AsOf, assemble, knownBy } from "../case/index.ts";
import { type Cases, isUnreadableDocument, type Reading, type Unread, UnreadableDocument } from "../model/index.ts";
import { defaultTextLimits, type TextLimits } from "../text/index.ts";
import type { Setting } from "./attributions.ts";
import { defaultReadingLimits, type ReadingLimits } from "./limits.ts";
import { type Known, nameOf } from "./read-captured.ts";
import { ReadingThreads } from "./reading-threads.ts";
import { reference } from "./reference.ts";

/** What a caller knows of the documents better than they do themselves, and how to get and read them. */
export interface ReadOptions extends Known {
  readonly capture?: CaptureOptions;
  readonly limits?: Partial<ReadingLimits & TextLimits>;
  /** How it is found who says what; by the fast model unless told. */
  readonly setting?: Setting;
  /** Threads that outlive this call, for whoever reads often; the caller closes them. */
  readonly sharedThreads?: ReadingThreads;
  /** Passes over documents whose bytes cannot be about a police use of deadly force, before anything in them is parsed. */
  readonly gate?: boolean;
  /** Makes the case files that the documents published, or captured, by a day would have made. */
  readonly asOf?: AsOf;
  /** Called after each document that was read or refused, with how many there have been so far. */
  readonly onProgress?: (progress: { readonly source: string; readonly count: number }) => void;
}

/** Case files, and the documents that could not be taken in, each with its reason. */
export interface ReadResult {
  readonly cases: Cases;
  readonly readings: readonly Reading[];
  readonly unreadable: readonly UnreadableDocument[];
  /** How many documents the gate passed over; they stand in no case file and in no list. */
  readonly passedOver: number;
  /** How many documents were not known by the day that was asked for. */
  readonly later: number;
}

/**
 * The main job: gets every source, reads each document, and puts the readings together into case files. One document
 * that cannot be read harms no other. The same bytes twice are one document.
 */
export async function readDocuments(sources: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const limits = { ...defaultReadingLimits, ...defaultTextLimits, ...options.limits };
  const readings = new Map<string, Reading>();
  const unreadable: UnreadableDocument[] = [];
  const threads = options.sharedThreads ?? new ReadingThreads(limits);
  let [count, passedOver] = [0, 0];
  const take = (source: string, result: Reading | UnreadableDocument) => {
    if (isUnreadableDocument(result)) unreadable.push(result);
    else readings.set(result.document.id, preferred(readings.get(result.document.id), result));
    options.onProgress?.({ source, count: ++count });
  };
  try {
    const underWay: { readonly source: string; readonly result: Promise<Reading | UnreadableDocument> }[] = [];
    const settle = async () => {
      const next = underWay.shift();
      if (next) take(next.source, await next.result);
    };
    for await (const item of captureAll(sources, options.capture)) {
      if (options.gate && !isUnreadableDocument(item) && !mayBeRelated(item.bytes, item.mediaType)) {
        passedOver++;
        continue;
      }
      const { published, publisher, url } = options;
      const known = { ...(published && { published }), ...(publisher && { publisher }), ...(url && { url }) };
      const result =
        item instanceof UnreadableDocument
          ? Promise.resolve(item)
          : threads.read({ captured: item, known, limits: textLimits(limits), setting: options.setting ?? "fast" });
      underWay.push({ source: item.source, result });
      if (underWay.length > 2 * limits.threads) await settle();
    }
    while (underWay.length > 0) await settle();
  } finally {
    if (threads !== options.sharedThreads) await threads.close();
  }
  const read = [...readings.values()];
  const all = options.asOf ? knownBy(read, options.asOf) : read;
  return {
    cases: assemble(all, unreadable.map(unreadOf), reference()),
    readings: all,
    unreadable,
    passedOver,
    later: read.length - all.length,
  };
}

function textLimits(limits: TextLimits): TextLimits {
  const { maximumPages, maximumRecognisedPages, maximumPixels, maximumCharacters } = limits;
  return { maximumPages, maximumRecognisedPages, maximumPixels, maximumCharacters };
}

/** Of one document given under two names, the one whose name comes first: the order of arrival must not show. */
function preferred(known: Reading | undefined, added: Reading): Reading {
  return known && (known.document.source ?? "") <= (added.document.source ?? "") ? known : added;
}

/** A refusal as data, without the folders of this machine. */
function unreadOf({ source, code, message }: UnreadableDocument): Unread {
  const name = nameOf(source);
  const reason = message.startsWith(`${source}: `)
    ? message.slice(source.length + 2)
    : message.replaceAll(source, name);
  return { source: name, code, reason };
}

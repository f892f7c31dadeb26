import { basename } from "node:path";
import type { Captured } from "../capture/index.ts";
import {
  type Document,
  isUnreadableDocument,
  type Moment,
  type Reading,
  type Text,
  type UnreadableDocument,
} from "../model/index.ts";
import { readText } from "../read/index.ts";
import { type Extraction, extractText, momentFromData, type TextLimits } from "../text/index.ts";
import { attributionsOf, type Setting } from "./attributions.ts";
import { usPlaces } from "./us-places.ts";

/** What somebody knows of documents better than they do themselves. It wins over what they say. */
export interface Known {
  readonly published?: Moment;
  readonly publisher?: string;
  readonly title?: string;
  /** The address a file was saved from. */
  readonly url?: string;
}

/** What a document says, and what was read in it. */
export interface ReadText {
  readonly text: Text;
  readonly reading: Reading;
}

/** One captured item as its text and a reading of it, or why there is none. */
export async function readCaptured(
  captured: Captured,
  known: Known,
  limits: TextLimits,
  setting: Setting,
): Promise<ReadText | UnreadableDocument> {
  const extraction = await extractText(captured, limits);
  if (isUnreadableDocument(extraction)) return extraction;
  const document = documentOf(captured, extraction, known);
  const { text } = extraction;
  return { text, reading: readText(text, document, await attributionsOf(text, setting), usPlaces()) };
}

function documentOf(captured: Captured, extraction: Extraction, known: Known): Document {
  const { redirects, headers, stated, mediaType } = captured;
  const statedDay = stated?.published === undefined ? undefined : momentFromData(stated.published);
  const published = known.published ?? extraction.published ?? statedDay;
  const publisher = known.publisher ?? extraction.publisher ?? stated?.publisher;
  const title = known.title ?? extraction.title ?? stated?.title;
  const url = known.url ?? captured.url ?? extraction.url;
  const { modified, recognisedCharset: charset } = extraction;
  return {
    id: captured.id,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(redirects === undefined ? {} : { redirects: [...redirects] }),
    ...(headers === undefined ? {} : { headers: { ...headers } }),
    ...(charset === undefined ? {} : { charset }),
    retrieved: captured.retrieved,
    mediaType: mediaType.split(";")[0] ?? mediaType,
    characters: extraction.text.content.length,
    source: captured.url ?? nameOf(captured.source),
  };
}

/** A file's own name, or that of the container it stands in with its name in there: where they lie must not show. */
export function nameOf(source: string): string {
  const [outer = source, ...inner] = source.split("!/");
  return [/^https?:/i.test(outer) ? outer : basename(outer), ...inner].join("!/");
}

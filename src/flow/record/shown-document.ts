import type { Block, Document, Sha256, Text } from "../../model/index.ts";
import { documentOrigin, documentTitle } from "../../publish/index.ts";
import type { KeptDocument, Store } from "../../store/index.ts";

/** How much of a long text is shown at once, in UTF-16 code units: twice this, around a place that is asked for. */
const AROUND = 250_000;
/** A page of many cases names these many. */
const CASES = 50;

/** A document as people look at it: where it came from, what cases it is of, and its text in blocks. */
export interface ShownDocument {
  readonly id: Sha256;
  readonly title: string;
  /** Who published it and when, in words. */
  readonly origin: string;
  /** Only an http or https address: anything else is not safe to follow. */
  readonly url: string | null;
  /** An ISO 8601 instant; null where it is not known. */
  readonly retrieved: string | null;
  readonly mediaType: string;
  readonly size: number;
  readonly added: string;
  readonly got: readonly { readonly source: string; readonly at: string }[];
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  /** Whether its pages can be drawn: a PDF or a picture. */
  readonly hasPages: boolean;
  /** Why it has no text here; null where it has. */
  readonly unread: string | null;
  /** Of its whole text, in UTF-16 code units. */
  readonly characters: number;
  /** Where what is given of the text begins: 0 but for a very long one. Places of blocks count in the whole text. */
  readonly from: number;
  readonly content: string;
  readonly blocks: readonly Block[];
  /** The code that made its text. */
  readonly extractor: string | null;
}

/** A document of a record for people to look at; of a very long one what stands around a place. Null where the record has none. */
export async function shownDocument(store: Store, id: Sha256, around = 0): Promise<ShownDocument | null> {
  const kept = await store.keptDocument(id);
  if (kept === null) return null;
  const { read } = kept;
  const said: Document | undefined = read?.document;
  const source = kept.captures[0]?.source;
  const retrieved = said?.retrieved ?? "unknown";
  return {
    id,
    title: said ? documentTitle(id, said) : (source ?? documentTitle(id, undefined)),
    origin: said ? documentOrigin(said) : "not read",
    url: said?.url !== undefined && /^https?:\/\//i.test(said.url) ? said.url : null,
    retrieved: retrieved === "unknown" ? null : retrieved,
    mediaType: kept.mediaType,
    size: kept.size,
    added: kept.added,
    got: kept.captures.map(({ source, at }) => ({ source, at })),
    cases: await casesOf(store, id),
    hasPages: hasPages(kept),
    unread: read ? null : (kept.refused ?? "It waits to be read."),
    ...windowOf(read?.text ?? null, around),
    extractor: read ? `${read.text.extractor.name} ${read.text.extractor.version}` : null,
  };
}

/** Whether a document's pages can be drawn. */
export function hasPages({ mediaType }: Pick<KeptDocument, "mediaType">): boolean {
  return /^(?:application\/pdf|image\/(?:png|jpeg|webp))\b/.test(mediaType);
}

async function casesOf(store: Store, id: Sha256): Promise<ShownDocument["cases"]> {
  const ids = (await store.casesHolding([id])).slice(0, CASES);
  const found = await Promise.all(ids.map((one) => store.findCase(one)));
  return found.flatMap((kept) => (kept ? [{ id: kept.file.id, title: kept.file.title }] : []));
}

function windowOf(
  text: Text | null,
  around: number,
): Pick<ShownDocument, "characters" | "from" | "content" | "blocks"> {
  if (text === null) return { characters: 0, from: 0, content: "", blocks: [] };
  const { content, blocks } = text;
  const characters = content.length;
  if (characters <= 2 * AROUND) return { characters, from: 0, content, blocks };
  // Whole blocks: none is cut in two.
  const near = blocks.filter(({ start, end }) => end > around - AROUND && start < around + AROUND);
  const from = near[0]?.start ?? Math.min(Math.max(0, around - AROUND), characters);
  const to = near.at(-1)?.end ?? Math.min(characters, around + AROUND);
  return { characters, from, content: content.slice(from, to), blocks: near };
}

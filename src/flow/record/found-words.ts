import type { Reading, Sha256 } from "../../model/index.ts";
import { documentTitle } from "../../publish/index.ts";
import { markedExcerpt, type Piece, type Store, type WordsWanted } from "../../store/index.ts";
import { type SaidBy, saidBy } from "./said-by.ts";
import { withLines } from "./with-lines.ts";

/** A document or a claim that has the words looked for. */
export interface FoundWords {
  readonly caseId: string | null;
  readonly title: string | null;
  readonly document: { readonly id: Sha256; readonly title: string; readonly published: string | null };
  /** Who says it; null where the words stand in the document at large. */
  readonly claim: SaidBy | null;
  readonly field: string | null;
  /** Some of the words around those looked for. */
  readonly excerpt: readonly Piece[];
  /** Where the first of them stands in the document's text, in UTF-16 code units; null where it stands in the title alone. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** A page of what has the words; where `more`, there is more of it than `total`. */
export interface FoundPage {
  readonly hits: readonly FoundWords[];
  readonly total: number;
  readonly more: boolean;
  /** Whether the best come first; where very much has the words, what was read last does. */
  readonly isRanked: boolean;
}

/** The documents and claims that have some words, each claim with its speaker. For people of the desk: nothing is held here. */
export async function foundWords(store: Store, wanted: WordsWanted): Promise<FoundPage> {
  await withLines(store);
  const { hits, ...counted } = await store.searchPage(wanted);
  const ids = [...new Set(hits.map(({ document }) => document))];
  const readings = new Map((await store.readingsOf(ids)).map((reading) => [reading.document.id, reading]));
  const contents = await store.contentsOf([...new Set(hits.flatMap((hit) => (hit.claim ? [] : [hit.document])))]);
  return {
    ...counted,
    hits: hits.map(({ document, claim, field, caseId, title, body }) => {
      const reading = readings.get(document);
      const { pieces, first } = markedExcerpt(body, wanted.words);
      const by = claim === null ? null : sayerIn(reading, claim);
      return {
        ...{ caseId, title, field, claim: by, excerpt: pieces },
        document: {
          id: document,
          title: documentTitle(document, reading?.document),
          published: reading?.document.published?.value ?? null,
        },
        place:
          claim === null ? placeIn(contents.get(document) ?? "", body, first) : by && { start: by.start, end: by.end },
      };
    }),
  };
}

function sayerIn(reading: Reading | undefined, id: string): SaidBy | null {
  const claim = reading?.claims.find((one) => one.id === id);
  return claim ? saidBy(claim, reading?.document) : null;
}

/** How much of the words around them tells which place of a text is meant. */
const AROUND = 120;

/** Where words of what was searched (a title and a piece of the text) stand in the text itself. */
function placeIn(content: string, body: string, first: { start: number; end: number } | null): FoundWords["place"] {
  if (first === null) return null;
  // What is searched has no zero characters.
  const text = content.replaceAll("\0", " ");
  const at = text.indexOf(body.slice(first.start, first.end + AROUND));
  return at === -1 ? null : { start: at, end: at + first.end - first.start };
}

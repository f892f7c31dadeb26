import { capital, type Quote, type Voice } from "../../publish/index.ts";
import type { Paper } from "./paper.ts";

/** How many voices of one account are quoted in full; the others are named. */
const IN_FULL = 2;

/**
 * Prints voices with their words, and remembers what the reader has seen: words already quoted are pointed back to, and
 * a voice already introduced goes without its affiliation. Who says it and how is never left out.
 */
export class Quoting {
  readonly #paper: Paper;
  readonly #shown: { readonly quote: Quote; readonly under: string }[] = [];
  readonly #met = new Set<string>();

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  /** The voices of one account under it. `under` is the label a later quote of the same words points back to. */
  write(voices: readonly Voice[], indent: number, under: string): void {
    for (const voice of voices.slice(0, IN_FULL)) this.#writeOne(voice, indent, under);
    const others = voices.slice(IN_FULL);
    if (others.length === 0) return;
    const heads = others.map((voice) => ({ head: this.#head(voice), voice }));
    this.#paper.write(`Also: ${together(heads)}`, { indent, ink: "dim" });
  }

  #writeOne(voice: Voice, indent: number, under: string): void {
    const [quote] = voice.quotes;
    const head = capital(this.#head(voice));
    const earlier = quote && this.#shown.find((each) => holds(each.quote, quote));
    if (!quote) {
      this.#paper.write(head, { indent, ink: "dim" });
    } else if (earlier) {
      const where = earlier.under === under ? "in the same words" : `in words quoted under ${earlier.under}`;
      this.#paper.write(`${head}, ${where} [${quote.source}]`, { indent, ink: "dim" });
    } else {
      this.#shown.push({ quote, under });
      this.#paper.write(`${head}: “${quote.exact.trim()}” [${quote.source}]`, { indent });
    }
  }

  #head(voice: Voice): string {
    if (this.#met.has(voice.speaker)) return voice.shortAttribution;
    this.#met.add(voice.speaker);
    return voice.attribution;
  }
}

/** Who says it, each once, with the documents it is said in: "the document itself says [1][3]". */
export function together(heads: readonly { head: string; voice: Voice }[]): string {
  const sources = new Map<string, Set<number>>();
  for (const { head, voice } of heads) {
    const numbers = sources.get(head) ?? new Set<number>();
    for (const quote of voice.quotes) numbers.add(quote.source);
    sources.set(head, numbers);
  }
  return [...sources].map(([head, numbers]) => `${head} ${[...numbers].map((n) => `[${n}]`).join("")}`).join("; ");
}

function holds(outer: Quote, inner: Quote): boolean {
  return outer.document === inner.document && outer.start <= inner.start && inner.end <= outer.end;
}

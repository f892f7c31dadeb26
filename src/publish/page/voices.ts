import { capital, type Quote, type Voice } from "../words/index.ts";
import { type Html, html } from "./html.ts";

/** How many voices of an account are open to see; the others are one step away, never left out. */
const OPEN = 3;

/** The voices of one account, each with its words. */
export function renderVoices(voices: readonly Voice[], prefix: string): Html {
  const rest = voices.slice(OPEN);
  const more = html`<details class="more"><summary>${rest.length} more ${rest.length === 1 ? "voice" : "voices"}</summary>${rest.map((voice) => renderVoice(voice, prefix))}</details>`;
  return html`${voices.slice(0, OPEN).map((voice) => renderVoice(voice, prefix))}${rest.length > 0 && more}`;
}

/** Who says it and how, then the quoted words and where they stand. */
export function renderVoice(voice: Voice, prefix: string): Html {
  const [quote] = voice.quotes;
  const occasion = voice.occasion ? html`, <span class="occasion">${voice.occasion}</span>` : null;
  return html`<figure class="voice" data-claim="${voice.claim}"><figcaption><bdi>${capital(voice.attribution)}</bdi>${occasion}</figcaption>${quote ? renderQuote(quote, prefix) : null}</figure>`;
}

/** Quoted words, with the document they stand in and the exact place. */
export function renderQuote(quote: Quote, prefix: string): Html {
  return html`<blockquote data-document="${quote.document}" data-start="${quote.start}" data-end="${quote.end}"><p>“<bdi>${quote.exact}</bdi>” ${renderReference(quote, prefix)}</p></blockquote>`;
}

export function renderReference(quote: Quote, prefix: string): Html {
  return html`<a class="reference" href="#${prefix}-source-${quote.source}">[${quote.source}]${quote.page ? ` page ${quote.page},` : ""} characters ${quote.start}–${quote.end}</a>`;
}

/** The sources behind some voices, as links: [1] [2]. */
export function renderSourceLinks(voices: readonly Voice[], prefix: string): Html {
  const numbers = [...new Set(voices.flatMap((voice) => voice.quotes.map((quote) => quote.source)))];
  return html`${numbers.map((number) => html`<a class="reference" href="#${prefix}-source-${number}" aria-label="source ${number}">[${number}]</a>`)}`;
}

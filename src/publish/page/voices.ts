import { capital, type Quote, type Voice } from "../words/index.ts";
import { type Html, html } from "./html.ts";
import type { CasePlace } from "./section.ts";

/** How many voices of an account are open to see; the others are one step away, never left out. */
const OPEN = 3;

/** The voices of one account, each with its words; `show` puts one on the page. */
export function renderVoices(voices: readonly Voice[], show: (voice: Voice) => Html): Html {
  const rest = voices.slice(OPEN);
  const more = html`<details><summary>${rest.length} more ${rest.length === 1 ? "voice" : "voices"}</summary>${rest.map(show)}</details>`;
  return html`${voices.slice(0, OPEN).map(show)}${rest.length > 0 && more}`;
}

/** Who says it and how, then the words of the value. All words of the claim are where {@link renderClaimedVoice} shows it. */
export function renderVoice(voice: Voice, place: CasePlace): Html {
  return html`<figure>${caption(voice)}${voice.quotes.slice(0, 1).map((quote) => renderQuote(quote, place))}</figure>`;
}

/** A voice at the one place where its claim stands whole: with all its words, and an anchor that is the claim's id. */
export function renderClaimedVoice(voice: Voice, place: CasePlace): Html {
  return html`<figure id="${place.prefix}${voice.claim}">${caption(voice)}${voice.quotes.length > 0 && renderQuotes(voice.quotes, place)}</figure>`;
}

/** What stands alone in a block is apart from other words already, and needs no element of its own for that. */
function caption({ attribution, occasion }: Voice): Html {
  const who = capital(attribution);
  return html`<figcaption>${occasion ? html`<bdi>${who}</bdi>, ${occasion}` : who}</figcaption>`;
}

/** Quoted words, with the document they stand in and the exact place. */
export function renderQuote(quote: Quote, place: CasePlace): Html {
  return renderQuotes([quote], place);
}

/** All words that one claim rests on: first those of its value. */
export function renderQuotes(quotes: readonly Quote[], place: CasePlace): Html {
  const all = quotes.map((quote) => html`“<bdi>${quote.exact}</bdi>” ${renderReference(quote, place)}`);
  return html`<blockquote>${all.length === 1 ? all : all.map((each) => html`<p>${each}</p>`)}</blockquote>`;
}

/** "[2] 341–363": characters 341 to 363 of document 2. The list of sources says how to read it. */
export function renderReference(quote: Quote, place: CasePlace): Html {
  return html`<a href="#${place.prefix}source-${quote.source}">[${quote.source}]${quote.page ? ` page ${quote.page},` : ""} ${quote.start}–${quote.end}</a>`;
}

/** The sources behind some voices, as links: [1] [2]. */
export function renderSourceLinks(voices: readonly Voice[], place: CasePlace): Html {
  const numbers = [...new Set(voices.flatMap((voice) => voice.quotes.map((quote) => quote.source)))];
  return html`${numbers.map((number) => html`<a href="#${place.prefix}source-${number}" aria-label="[${number}], a source">[${number}]</a>`)}`;
}

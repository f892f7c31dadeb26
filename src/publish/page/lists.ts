import { type CaseSections, capital, headings, nothing, type Source, type Voice } from "../words/index.ts";
import { type Html, html } from "./html.ts";
import { section } from "./section.ts";
import { renderQuote, renderReference } from "./voices.ts";

/** The people of a case, those harmed first, and where each is mentioned. */
export function renderPeople(sections: CaseSections, prefix: string): Html {
  const rows = sections.people.map((person) => {
    const mentions = person.mentions.map(
      (mention) => html`<li>“<bdi>${mention.exact}</bdi>” ${renderReference(mention, prefix)}</li>`,
    );
    const where = html`<details><summary>${mentions.length} ${mentions.length === 1 ? "mention" : "mentions"}</summary><ul>${mentions}</ul></details>`;
    return html`<li><b><bdi>${capital(person.name)}</bdi></b> <span class="note">${person.role}, ${person.naming}</span>${mentions.length > 0 && where}</li>`;
  });
  return section(
    prefix,
    "people",
    headings.people,
    rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>${nothing.people}</p>`,
  );
}

export function renderAgencies(sections: CaseSections, prefix: string): Html | null {
  if (sections.agencies.length === 0) return null;
  const rows = sections.agencies.map(
    (agency) =>
      html`<li><b><bdi>${agency.name}</bdi></b> <span class="note"><bdi>${agency.roles.join(", ")}</bdi>${agency.register && html`; <bdi>${agency.register}</bdi>`}</span></li>`,
  );
  return section(prefix, "agencies", headings.agencies, html`<ul class="plain">${rows}</ul>`);
}

/** The documents of a case by number. An address is a link only where it is http or https, and nothing is fetched for it. */
export function renderSources(sections: CaseSections, prefix: string): Html {
  return section(
    prefix,
    "sources",
    headings.sources,
    html`<ol class="numbered">${sections.sources.map((source) => renderSource(source, prefix))}</ol>`,
  );
}

function renderSource(source: Source, prefix: string): Html {
  const title = html`<cite><bdi>${source.title}</bdi></cite>`;
  const linked = source.url ? html`<a href="${source.url}" rel="noopener noreferrer external">${title}</a>` : title;
  return html`<li id="${prefix}-source-${source.number}"><span class="number">[${source.number}]</span> <div>${linked}<p class="note"><bdi>${source.origin}</bdi>; <bdi>${source.retrieved}</bdi></p>${source.relations.map((relation) => html`<p class="note">${capital(relation)}</p>`)}<p class="note hash">SHA-256 ${source.document}</p></div></li>`;
}

/** Other cases of the place or the name, and what keeps them apart; nothing where there is none. */
export function renderApart(sections: CaseSections, prefix: string): Html | null {
  if (sections.apart.length === 0) return null;
  const rows = sections.apart.map((line) => html`<li><bdi>${line}</bdi></li>`);
  return section(prefix, "apart", headings.apart, html`<ul class="plain">${rows}</ul>`);
}

/** What is withheld here, and why; nothing where nothing is. */
export function renderHeld({ held }: CaseSections, prefix: string): Html | null {
  if (held.length === 0) return null;
  const rows = held.map((line) => html`<li><bdi>${line}</bdi></li>`);
  return section(prefix, "held", headings.held, html`<ul class="plain">${rows}</ul>`);
}

/** Claims that an editor rejected, with the words they were read from and the reason; nothing where none was. */
export function renderRejected({ rejected }: CaseSections, prefix: string): Html | null {
  if (rejected.length === 0) return null;
  const rows = rejected.map(
    ({ claim, reason }) => html`${renderClaim(claim, prefix, html`<p>Rejected by <bdi>${reason}</bdi></p>`)}`,
  );
  return section(prefix, "rejected", headings.rejected, html`<ol class="claims">${rows}</ol>`);
}

/** Every claim with all its words and what read it: the whole record behind the rows above. */
export function renderClaims(sections: CaseSections, prefix: string): Html {
  const claims = sections.claims.map((claim) => renderClaim(claim, prefix));
  const list = html`<details><summary>${claims.length} ${claims.length === 1 ? "claim" : "claims"}</summary><ol class="claims">${claims}</ol></details>`;
  return section(prefix, "claims", headings.claims, list);
}

function renderClaim(claim: Voice, prefix: string, note: Html | null = null): Html {
  const about = claim.about ? html`, <bdi>${claim.about}</bdi>` : null;
  return html`<li data-claim="${claim.claim}"><p><bdi>${capital(claim.attribution)}</bdi>: <b>${claim.label}${about}: <bdi>${claim.value}</bdi></b></p>${note}${claim.quotes.map((quote) => renderQuote(quote, prefix))}<p class="note"><bdi>${claim.claim}</bdi>, <bdi>${claim.reader}</bdi></p></li>`;
}

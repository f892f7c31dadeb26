import { type CaseSections, capital, headings, nothing, type Source, type Voice } from "../words/index.ts";
import { type Html, html } from "./html.ts";
import { type CasePlace, section } from "./section.ts";
import { renderQuotes, renderReference } from "./voices.ts";

/** The people of a case, those harmed first, and where each is mentioned. */
export function renderPeople(sections: CaseSections, place: CasePlace): Html {
  const rows = sections.people.map((person) => {
    const mentions = person.mentions.map(
      (mention) => html`<li>“<bdi>${mention.exact}</bdi>” ${renderReference(mention, place)}</li>`,
    );
    const where = html`<details><summary>${mentions.length} ${mentions.length === 1 ? "mention" : "mentions"}</summary><ul class="mentions">${mentions}</ul></details>`;
    return html`<li><b><bdi>${capital(person.name)}</bdi></b> <span class="note">${person.role}, ${person.naming}</span>${mentions.length > 0 && where}</li>`;
  });
  return section(
    place,
    "people",
    headings.people,
    rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>${nothing.people}</p>`,
  );
}

export function renderAgencies(sections: CaseSections, place: CasePlace): Html | null {
  if (sections.agencies.length === 0) return null;
  const rows = sections.agencies.map(
    (agency) =>
      html`<li><b><bdi>${agency.name}</bdi></b> <span class="note"><bdi>${agency.roles.join(", ")}</bdi>${agency.register && html`; <bdi>${agency.register}</bdi>`}</span></li>`,
  );
  return section(place, "agencies", headings.agencies, html`<ul class="plain">${rows}</ul>`);
}

/** The documents of a case by number. An address is a link only where it is http or https, and nothing is fetched for it. */
export function renderSources(sections: CaseSections, place: CasePlace): Html {
  return section(
    place,
    "sources",
    headings.sources,
    html`<p class="note">“[2] 341–363” means characters 341 to 363 of the text of document 2.</p><ol class="numbered">${sections.sources.map((source) => renderSource(source, place))}</ol>`,
  );
}

function renderSource(source: Source, place: CasePlace): Html {
  const title = html`<cite><bdi>${source.title}</bdi></cite>`;
  const linked = source.url ? html`<a href="${source.url}" rel="noopener noreferrer external">${title}</a>` : title;
  return html`<li id="${place.prefix}source-${source.number}"><span class="number">[${source.number}]</span> <div>${linked}<p class="note"><bdi>${source.origin}</bdi>; <bdi>${source.retrieved}</bdi></p>${source.relations.map((relation) => html`<p class="note">${capital(relation)}</p>`)}<p class="note hash">SHA-256 ${source.document}</p></div></li>`;
}

/** Other cases of the place or the name, and what keeps them apart; nothing where there is none. */
export function renderApart(sections: CaseSections, place: CasePlace): Html | null {
  if (sections.apart.length === 0) return null;
  const rows = sections.apart.map((line) => html`<li><bdi>${line}</bdi></li>`);
  return section(place, "apart", headings.apart, html`<ul class="plain">${rows}</ul>`);
}

/** What is withheld here, and why; nothing where nothing is. */
export function renderHeld({ held }: CaseSections, place: CasePlace): Html | null {
  if (held.length === 0) return null;
  const rows = held.map((line) => html`<li><bdi>${line}</bdi></li>`);
  return section(place, "held", headings.held, html`<ul class="plain">${rows}</ul>`);
}

/** Claims that an editor rejected, with the words they were read from and the reason; nothing where none was. */
export function renderRejected({ rejected }: CaseSections, place: CasePlace): Html | null {
  if (rejected.length === 0) return null;
  const rows = rejected.map(
    ({ claim, reason }) => html`${renderClaim(claim, place, html`<p>Rejected by <bdi>${reason}</bdi></p>`)}`,
  );
  return section(place, "rejected", headings.rejected, html`<ol class="claims">${rows}</ol>`);
}

/** The claims that no fact rests on, with all their words and what read them: with the facts above, that is every claim. */
export function renderOtherClaims({ claims, known }: CaseSections, place: CasePlace): Html | null {
  const shown = new Set(
    known.flatMap(({ facts }) => facts.flatMap(({ accounts }) => accounts.flatMap(({ voices }) => voices))),
  );
  const others = claims.filter((claim) => !shown.has(claim));
  if (others.length === 0) return null;
  const rows = others.map((claim) => html`${renderClaim(claim, place)}`);
  return section(place, "claims", headings.claims, html`<ol class="claims">${rows}</ol>`);
}

function renderClaim(claim: Voice, place: CasePlace, note: Html | null = null): Html {
  const about = claim.about ? html`, <bdi>${claim.about}</bdi>` : null;
  return html`<li id="${place.prefix}${claim.claim}"><p><bdi>${capital(claim.attribution)}</bdi>: <b>${claim.label}${about}: <bdi>${claim.value}</bdi></b></p>${note}${claim.quotes.length > 0 && renderQuotes(claim.quotes, place)}<p class="note">${capital(claim.reader)}</p></li>`;
}

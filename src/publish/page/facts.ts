import {
  type AccountWords,
  type CaseSections,
  capital,
  type FactWords,
  factWords,
  headings,
  nothing,
  type Voice,
} from "../words/index.ts";
import { type Html, html } from "./html.ts";
import { factMark } from "./marks.ts";
import { type CasePlace, section, subheading } from "./section.ts";
import { renderClaimedVoice, renderVoice, renderVoices } from "./voices.ts";

/**
 * What is known: a table with one row a fact, its status, and every account with who gives it. The roles are spelled out
 * because a narrow screen lays the rows out as blocks, and some browsers then forget that it is a table.
 */
export function renderFacts(sections: CaseSections, place: CasePlace): Html {
  const rows = sections.known.map(
    (
      group,
    ) => html`<tbody role="rowgroup"><tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="3"><bdi>${group.title}</bdi></th></tr>
${group.facts.map((fact) => renderFact(fact, place))}</tbody>`,
  );
  const table = html`${legend(sections)}<table class="facts" role="table"><caption>Every fact with its accounts, who gives them and in which words</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Fact</th><th role="columnheader" scope="col">Status</th><th role="columnheader" scope="col">Accounts</th></tr></thead>
${rows}</table>`;
  return section(place, "known", headings.known, sections.known.length > 0 ? table : html`<p>${nothing.known}</p>`);
}

function renderFact(fact: FactWords, place: CasePlace): Html {
  const accounts = fact.accounts.map((account) => renderAccount(account, (voice) => renderClaimedVoice(voice, place)));
  const checked = fact.verified
    ? html`<span>verified by <bdi>${fact.verified}</bdi></span>`
    : html`<bdi>${fact.readBy}</bdi>`;
  const held = fact.held && html` <span>withheld here: <bdi>${fact.held}</bdi></span>`;
  return html`<tr role="row" class="fact" id="${place.prefix}fact-${fact.id}"><th role="rowheader" scope="row">${fact.label}</th><td role="cell">${factMark(fact.status)}${!fact.verified && html` <bdi>${fact.reason}</bdi>`} ${checked}${held} ${place.reportFact?.(fact) ?? null}</td><td role="cell">${accounts}</td></tr>`;
}

function renderAccount(account: AccountWords, show: (voice: Voice) => Html): Html {
  const value =
    account.letter || account.superseded
      ? html`${letter(account)}<bdi>${account.value}</bdi>${account.superseded && html` <span class="note">superseded by an editor</span>`}`
      : account.value;
  return html`<div><p class="value">${value}</p>${renderVoices(account.voices, show)}</div>`;
}

function letter(account: AccountWords): Html | null {
  return account.letter ? html`<span class="letter">${account.letter}</span> ` : null;
}

/** The statuses in use, how many facts have each, and what each means. */
function legend(sections: CaseSections): Html {
  const facts = sections.known.flatMap((group) => group.facts);
  const used = (Object.keys(factWords) as FactWords["status"][]).flatMap((status) => {
    const count = facts.filter((fact) => fact.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  return html`<dl class="legend">${used.map(({ status, count }) => html`<div><dt>${factMark(status)} <b>${count}</b></dt><dd>${factWords[status].explanation}</dd></div>`)}</dl>`;
}

/** Who disagrees: the accounts of each disputed fact side by side, with the words of each; also of one that an editor verified, and who did. */
export function renderDisagreements(sections: CaseSections, place: CasePlace): Html {
  const facts = sections.disagreements.map(
    (fact) =>
      html`<div class="clash">${subheading(place, title(fact))}${fact.verified && html`<p class="note">Verified by <bdi>${fact.verified}</bdi></p>`}<div class="sides">${fact.accounts.map((account) => renderAccount(account, (voice) => renderVoice(voice, place)))}</div></div>`,
  );
  return section(
    place,
    "disagreements",
    headings.disagreements,
    facts.length > 0 ? html`${facts}` : html`<p>${nothing.disagreements}</p>`,
  );
}

/** How the account changed: what stands now, then what it replaced. */
export function renderChanges(sections: CaseSections, place: CasePlace): Html | null {
  if (sections.changes.length === 0) return null;
  const facts = sections.changes.map(
    (fact) =>
      html`<div class="clash">${subheading(place, title(fact))}<div class="sides">${fact.accounts.map(
        (account, index) =>
          html`<div class="${index === 0 ? "now" : "before"}"><p class="when">${index === 0 ? "Now" : "Before"}</p>${renderAccount(account, (voice) => renderVoice(voice, place))}</div>`,
      )}</div></div>`,
  );
  return section(place, "changes", headings.changes, html`${facts}`);
}

function title(fact: FactWords): string {
  return fact.about ? `${fact.label}: ${capital(fact.about)}` : fact.label;
}

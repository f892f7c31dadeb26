import { type CaseSections, capital, headings, nothing } from "../words/index.ts";
import { renderChanges, renderDisagreements, renderFacts } from "./facts.ts";
import { Html, html } from "./html.ts";
import {
  renderAgencies,
  renderApart,
  renderHeld,
  renderOtherClaims,
  renderPeople,
  renderRejected,
  renderSources,
} from "./lists.ts";
import { renderExpected, renderProcess, renderPromises, renderQuestions, renderTimeline } from "./rows.ts";
import { type CasePlace, section } from "./section.ts";
import { renderVoiceTable } from "./voice-table.ts";

const LINKED = ["known", "disagreements", "process", "promises", "questions", "timeline", "sources"] as const;

/** One case as an article. */
export function renderCase(sections: CaseSections, place: CasePlace): Html {
  const heading = new Html(`h${place.level}`);
  const links = LINKED.map((name) => html`<li><a href="#${place.prefix}${name}">${headings[name]}</a></li>`);
  return html`<article aria-labelledby="${place.prefix}title">
<header><${heading} id="${place.prefix}title"><bdi>${wholeDays(sections.title)}</bdi></${heading}>
<p class="reading"><bdi>${sections.reading}</bdi></p></header>
${renderWhatHappened(sections, place)}<nav class="contents" aria-label="Sections of this case"><ul>${links}</ul></nav>
${renderFacts(sections, place)}${renderDisagreements(sections, place)}${renderChanges(sections, place)}${renderVoiceTable(sections, place)}${renderProcess(sections, place)}${renderExpected(sections, place)}${renderPromises(sections, place)}${renderQuestions(sections, place)}${renderTimeline(sections, place)}<div class="pair">${renderPeople(sections, place)}${renderAgencies(sections, place)}</div>${renderSources(sections, place)}${renderHeld(sections, place)}${renderRejected(sections, place)}${renderApart(sections, place)}${renderOtherClaims(sections, place)}<p class="note">Case <bdi>${sections.id}</bdi></p>
</article>
`;
}

function renderWhatHappened(sections: CaseSections, place: CasePlace): Html {
  const sentences = sections.whatHappened.map(
    (sentence) =>
      html`<p><span class="lead"><bdi>${sentence.lead}</bdi>:</span> <bdi>${capital(sentence.text)}</bdi></p>`,
  );
  const told = sentences.length > 0 ? html`${sentences}` : html`<p>${nothing.whatHappened}</p>`;
  return section(place, "happened", headings.whatHappened, told);
}

/** A title whose days are never broken over two lines. */
function wholeDays(title: string): Html {
  const parts = title.split(/(\d{4}-\d\d-\d\d)/);
  return html`${parts.map((part, n) => (n % 2 === 1 ? html`<span class="day">${part}</span>` : html`${part}`)).reduce((before, part) => html`${before}${part}`)}`;
}

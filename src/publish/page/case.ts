import { type CaseSections, capital, headings, nothing } from "../words/index.ts";
import { renderChanges, renderDisagreements, renderFacts } from "./facts.ts";
import { Html, html } from "./html.ts";
import {
  renderAgencies,
  renderApart,
  renderClaims,
  renderHeld,
  renderPeople,
  renderRejected,
  renderSources,
} from "./lists.ts";
import { renderExpected, renderProcess, renderPromises, renderQuestions, renderTimeline } from "./rows.ts";
import { section } from "./section.ts";
import { renderVoiceTable } from "./voice-table.ts";

const LINKED = ["known", "disagreements", "process", "promises", "questions", "timeline", "sources"] as const;

/** One case as an article. `prefix` keeps its anchors apart from those of other cases on the page; `level` is that of its title among headings. */
export function renderCase(sections: CaseSections, prefix: string, level: 1 | 2 = 2): Html {
  const heading = new Html(`h${level}`);
  const links = LINKED.map((name) => html`<li><a href="#${prefix}-${name}">${headings[name]}</a></li>`);
  return html`<article id="${prefix}" aria-labelledby="${prefix}-title">
<header><${heading} id="${prefix}-title"><bdi>${sections.title}</bdi></${heading}>
<p class="reading"><bdi>${sections.reading}</bdi></p></header>
${renderWhatHappened(sections, prefix)}<nav class="contents" aria-label="Sections of this case"><ul>${links}</ul></nav>
${renderFacts(sections, prefix)}${renderDisagreements(sections, prefix)}${renderChanges(sections, prefix)}${renderVoiceTable(sections, prefix)}${renderProcess(sections, prefix)}${renderExpected(sections, prefix)}${renderPromises(sections, prefix)}${renderQuestions(sections, prefix)}${renderTimeline(sections, prefix)}<div class="pair">${renderPeople(sections, prefix)}${renderAgencies(sections, prefix)}</div>${renderSources(sections, prefix)}${renderHeld(sections, prefix)}${renderRejected(sections, prefix)}${renderApart(sections, prefix)}${renderClaims(sections, prefix)}<p class="note">Case <bdi>${sections.id}</bdi></p>
</article>
`;
}

function renderWhatHappened(sections: CaseSections, prefix: string): Html {
  const sentences = sections.whatHappened.map(
    (sentence) =>
      html`<p><span class="lead"><bdi>${sentence.lead}</bdi>:</span> <bdi>${capital(sentence.text)}</bdi></p>`,
  );
  const told = sentences.length > 0 ? html`${sentences}` : html`<p>${nothing.whatHappened}</p>`;
  return section(prefix, "happened", headings.whatHappened, told);
}

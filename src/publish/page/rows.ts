import { type CaseSections, capital, headings, nothing } from "../words/index.ts";
import { type Html, html } from "./html.ts";
import { promiseMark, stepMark } from "./marks.ts";
import { type CasePlace, section } from "./section.ts";
import { renderQuote, renderSourceLinks, renderVoice } from "./voices.ts";

/** Where the process stands, drawn as a line with a station for every step, also for those nobody speaks of. */
export function renderProcess(sections: CaseSections, place: CasePlace): Html {
  const steps = sections.process.map((row) => {
    const voices = row.voices.map((voice) => renderVoice(voice, place));
    const words = html`<details><summary>Who says so</summary>${voices}</details>`;
    return html`<li class="station ${row.state.replace(" ", "-")}"><span class="step">${capital(row.step)}</span>${stepMark(row.state)}<span class="detail"><bdi>${row.detail}</bdi></span>${voices.length > 0 && words}</li>`;
  });
  return section(place, "process", headings.process, html`<ol class="line">${steps}</ol>`);
}

/** What law, policy or practice expects, each with its citation; nothing where no protocol was given. */
export function renderExpected(sections: CaseSections, place: CasePlace): Html | null {
  if (sections.expected.length === 0) return null;
  const rows = sections.expected.map((row) => {
    const cited = html`<a href="${row.url}" rel="noopener noreferrer external">${row.citation}</a>`;
    return html`<li><p><b>${capital(row.step)}</b>: ${row.text} <span class="note">${row.kind}; ${row.terms}</span></p><p class="note">${cited}. In these documents: ${row.state}.</p></li>`;
  });
  return section(place, "expected", headings.expected, html`<ul class="plain">${rows}</ul>`);
}

/** What was promised: what still waits first. */
export function renderPromises(sections: CaseSections, place: CasePlace): Html {
  const rows = sections.promises.map((row) => {
    const due = row.due
      ? html`<span class="due">due <bdi>${row.due}</bdi></span>`
      : html`<span class="due">no day given</span>`;
    const kept = row.keptBy && row.keptBy.claim !== row.made?.claim ? renderVoice(row.keptBy, place) : null;
    return html`<li><p class="promise">${promiseMark(row.state)} <b><bdi>${row.who}</bdi></b>: <bdi>${row.what}</bdi> ${due}</p>${row.made && renderVoice(row.made, place)}${kept}${row.caution && html`<p class="note">${capital(row.caution)}.</p>`}</li>`;
  });
  return section(
    place,
    "promises",
    headings.promises,
    rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>${nothing.promises}</p>`,
  );
}

/** What is unanswered: asked aloud first. */
export function renderQuestions(sections: CaseSections, place: CasePlace): Html {
  const rows = sections.questions.map((row) => {
    const asked = row.askedIn ? renderQuote(row.askedIn, place) : null;
    const answer = row.answeredBy ? renderVoice(row.answeredBy, place) : null;
    return html`<li><p class="question"><bdi>${row.text}</bdi></p><p class="standing">${capital(row.standing)}</p>${asked}${answer}</li>`;
  });
  return section(
    place,
    "questions",
    headings.questions,
    rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>${nothing.questions}</p>`,
  );
}

export function renderTimeline(sections: CaseSections, place: CasePlace): Html {
  const rows = sections.timeline.map(
    (row) =>
      html`<li><span class="when">${row.when}</span><span class="what"><bdi>${row.what}</bdi> <small class="kind">${row.kind}</small> ${row.order && html`<small class="kind">${row.order}</small> `}${renderSourceLinks(row.voices, place)}</span></li>`,
  );
  return section(
    place,
    "timeline",
    headings.timeline,
    rows.length > 0 ? html`<ol class="times">${rows}</ol>` : html`<p>${nothing.timeline}</p>`,
  );
}

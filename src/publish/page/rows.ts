import { type CaseSections, capital, headings, nothing } from "../words/index.ts";
import { type Html, html } from "./html.ts";
import { promiseMark, stepMark } from "./marks.ts";
import { section } from "./section.ts";
import { renderQuote, renderSourceLinks, renderVoice } from "./voices.ts";

/** Where the process stands, drawn as a line with a station for every step, also for those nobody speaks of. */
export function renderProcess(sections: CaseSections, prefix: string): Html {
  const steps = sections.process.map((row) => {
    const voices = row.voices.map((voice) => renderVoice(voice, prefix));
    const words = html`<details><summary>Who says so</summary>${voices}</details>`;
    return html`<li class="station ${row.state.replace(" ", "-")}"><span class="step">${capital(row.step)}</span>${stepMark(row.state)}<span class="detail"><bdi>${row.detail}</bdi></span>${voices.length > 0 && words}</li>`;
  });
  return section(prefix, "process", headings.process, html`<ol class="line">${steps}</ol>`);
}

/** What law, policy or practice expects, each with its citation; nothing where no protocol was given. */
export function renderExpected(sections: CaseSections, prefix: string): Html | null {
  if (sections.expected.length === 0) return null;
  const rows = sections.expected.map((row) => {
    const cited = html`<a href="${row.url}" rel="noopener noreferrer external">${row.citation}</a>`;
    return html`<li><p><b>${capital(row.step)}</b>: ${row.text} <span class="note">${row.kind}; ${row.terms}</span></p><p class="note">${cited}. In these documents: ${row.state}.</p></li>`;
  });
  return section(prefix, "expected", headings.expected, html`<ul class="plain">${rows}</ul>`);
}

/** What was promised: what still waits first. */
export function renderPromises(sections: CaseSections, prefix: string): Html {
  const rows = sections.promises.map((row) => {
    const due = row.due
      ? html`<span class="due">due <bdi>${row.due}</bdi></span>`
      : html`<span class="due">no day given</span>`;
    const kept = row.keptBy && row.keptBy.claim !== row.made?.claim ? renderVoice(row.keptBy, prefix) : null;
    return html`<li><p class="promise">${promiseMark(row.state)} <b><bdi>${row.who}</bdi></b>: <bdi>${row.what}</bdi> ${due}</p>${row.made && renderVoice(row.made, prefix)}${kept}${row.caution && html`<p class="note">${capital(row.caution)}.</p>`}</li>`;
  });
  return section(
    prefix,
    "promises",
    headings.promises,
    rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>${nothing.promises}</p>`,
  );
}

/** What is unanswered: asked aloud first. */
export function renderQuestions(sections: CaseSections, prefix: string): Html {
  const rows = sections.questions.map((row) => {
    const asked = row.askedIn ? renderQuote(row.askedIn, prefix) : null;
    const answer = row.answeredBy ? renderVoice(row.answeredBy, prefix) : null;
    return html`<li><p class="question"><bdi>${row.text}</bdi></p><p class="standing">${capital(row.standing)}</p>${asked}${answer}</li>`;
  });
  return section(
    prefix,
    "questions",
    headings.questions,
    rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>${nothing.questions}</p>`,
  );
}

export function renderTimeline(sections: CaseSections, prefix: string): Html {
  const rows = sections.timeline.map(
    (row) =>
      html`<li><span class="when">${row.when}</span><span class="what"><bdi>${row.what}</bdi> <small class="kind">${row.kind}</small> ${row.order && html`<small class="kind">${row.order}</small> `}${renderSourceLinks(row.voices, prefix)}</span></li>`,
  );
  return section(
    prefix,
    "timeline",
    headings.timeline,
    rows.length > 0 ? html`<ol class="times">${rows}</ol>` : html`<p>${nothing.timeline}</p>`,
  );
}

import { SpeakerKind } from "../../model/index.ts";
import { type CaseSections, capital, type FactWords, headings, kindWords } from "../words/index.ts";
import { type Html, html } from "./html.ts";
import { factMark, modeMark } from "./marks.ts";
import { type CasePlace, section } from "./section.ts";

/**
 * Who speaks to what: a row for each fact, a column for each kind of voice, and in each cell how that kind of voice
 * speaks and which account it gives. An empty cell is silence, which the caption says.
 */
export function renderVoiceTable(sections: CaseSections, place: CasePlace): Html | null {
  const facts = sections.known.flatMap((group) => group.facts);
  const kinds = SpeakerKind.options.filter((kind) => facts.some((fact) => kindsOf(fact).has(kind)));
  if (kinds.length < 2) return null;
  const head = kinds.map((kind) => html`<th scope="col">${capital(kindWords[kind])}</th>`);
  const rows = facts.map((fact) => {
    const cells = kinds
      .map((kind) => html`<td>${cell(fact, kind)}</td>`)
      .reduce((before, next) => html`${before}${next}`);
    return html`<tr${fact.rival && html` class="rival"`}><th scope="row">${fact.label}${fact.about && html` <bdi>${fact.about}</bdi>`}</th>${cells}<td>${factMark(fact.status)}</td></tr>`;
  });
  return section(
    place,
    "voices",
    headings.voices,
    html`<section class="scroll" tabindex="0" aria-label="${headings.voices}, as a table"><table class="voice-table"><caption>Letters name rival accounts of a fact. An empty cell means that kind of voice is silent in these documents.</caption>
<thead><tr><th scope="col">Fact</th>${head}<th scope="col">Status</th></tr></thead><tbody>${rows}</tbody></table></section>`,
  );
}

function kindsOf(fact: FactWords): ReadonlySet<string> {
  return new Set(fact.accounts.flatMap((account) => account.voices.map((voice) => voice.kind)));
}

function cell(fact: FactWords, kind: string): Html {
  const spoken = fact.accounts.flatMap((account) =>
    account.voices
      .filter((voice) => voice.kind === kind)
      .map((voice) => ({ mode: voice.mode, verb: voice.verb, letter: account.letter })),
  );
  const distinct = [...new Map(spoken.map((each) => [`${each.mode} ${each.letter}`, each])).values()];
  return html`${distinct.map(({ mode, verb, letter }) => modeMark(mode, verb, letter))}`;
}

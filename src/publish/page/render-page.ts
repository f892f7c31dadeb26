import { type Cases, type Document, type Sha256, type Unread, version } from "../../model/index.ts";
import { caseSections, documentOrigin, documentTitle, headings, nothing } from "../words/index.ts";
import { renderCase } from "./case.ts";
import { type Html, html } from "./html.ts";
import { pageOf } from "./page-of.ts";

/**
 * Case files as one self-contained HTML page. It runs no script and asks the network for nothing. Text of documents
 * stays text. The same cases give the same bytes.
 */
export function renderPage(cases: Cases): string {
  const documents = new Map(cases.documents.map((document) => [document.id, document]));
  const sections = cases.cases.map((caseFile) => caseSections(caseFile, documents));
  const [first] = sections;
  const title = first && sections.length === 1 ? first.title : `${sections.length} case files`;
  const articles = sections.map((each, index) =>
    renderCase(each, { prefix: `case-${index + 1}-`, level: 2, reportFact: null }),
  );
  const contents = sections.map(
    (each, index) => html`<li><a href="#case-${index + 1}-title"><bdi>${each.title}</bdi></a></li>`,
  );
  const main = html`${sections.length > 1 && html`<nav aria-label="Cases"><ul class="plain">${contents}</ul></nav>`}${articles}${sections.length === 0 && html`<p>${nothing.cases}</p>`}${renderUnread(cases.unread)}${renderUnrelated(cases.unrelated, documents)}`;
  return pageOf({
    title,
    masthead: sections.length === 1 ? "case file" : "case files",
    lead: "Each fact shows who said it, in which words, and who says otherwise.",
    main,
    footer: html`<p>Made by Answerable ${version} from ${cases.documents.length} ${cases.documents.length === 1 ? "document" : "documents"}. A claim is what a voice said, not a fact of the world. Character positions count UTF-16 code units of a document’s text.</p>`,
  });
}

/** What was asked for and is not in the record, so that nobody takes its absence for silence. */
function renderUnread(unread: readonly Unread[]): Html | null {
  if (unread.length === 0) return null;
  const rows = unread.map(
    ({ source, reason }) =>
      html`<li><cite><bdi>${source}</bdi></cite> <span class="note"><bdi>${reason}</bdi></span></li>`,
  );
  return html`<section class="unrelated" aria-labelledby="unread-heading"><h2 id="unread-heading">${headings.unread}</h2><ul>${rows}</ul></section>
`;
}

function renderUnrelated(unrelated: readonly Sha256[], documents: ReadonlyMap<Sha256, Document>): Html | null {
  if (unrelated.length === 0) return null;
  const rows = unrelated.map((id) => {
    const document = documents.get(id);
    return html`<li><cite><bdi>${documentTitle(id, document)}</bdi></cite> <span class="note"><bdi>${documentOrigin(document)}</bdi></span></li>`;
  });
  return html`<section class="unrelated" aria-labelledby="unrelated-heading"><h2 id="unrelated-heading">${headings.unrelated}</h2><ul>${rows}</ul></section>
`;
}

import { caseLine, type PublishedCase } from "../data/index.ts";
import { renderCase } from "../page/case.ts";
import { html } from "../page/html.ts";
import { caseSections, type FactWords } from "../words/index.ts";
import { type Correction, reportLink } from "./correction.ts";
import type { Page } from "./shell.ts";

/** A case in its public form as a page, with its data beside it and a way to report what is wrong. */
export function casePage(published: PublishedCase, correction: Correction): Page {
  const { file, documents } = published;
  const line = caseLine(published);
  const sections = caseSections(file, documents);
  const folder = `cases/${file.id}/`;
  const counts = `${line.claims} claims in ${line.documents} documents`;
  const reportFact = correction && ((fact: FactWords) => reportLink(correction, file.id, fact));
  const place = [line.city, line.state].filter((part) => part !== null).join(", ");
  return {
    folder,
    title: file.title,
    description: `${counts}: who said what, in which words, what accounts disagree on, and where the process stands.`,
    feed: file.title,
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "Report",
      name: file.title,
      about: {
        "@type": "Event",
        name: file.title,
        ...(line.date ? { startDate: line.date } : {}),
        ...(place ? { location: { "@type": "Place", address: place } } : {}),
      },
      citation: [...documents.values()].flatMap(({ url, title, publisher }) =>
        url
          ? [{ "@type": "CreativeWork", url, ...(title ? { name: title } : {}), ...(publisher ? { publisher } : {}) }]
          : [],
      ),
    },
    main: html`${renderCase(sections, { prefix: "", level: 1, reportFact })}<section class="more-of" aria-labelledby="data-heading"><h2 id="data-heading">This case as data, and what is wrong with it</h2>
<ul class="plain"><li><a href="case.json">The case file</a>, with every claim, its words and where they stand</li><li><a href="annotations.json">Its evidence</a> as Web Annotations</li><li>${reportLink(correction, file.id)}</li></ul></section>
`,
  };
}

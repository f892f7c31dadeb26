import type { CaseLine } from "../data/index.ts";
import { type Html, html } from "../page/html.ts";

/** Cases as a table, the latest first; `up` leads from the page to the site's first one. */
export function caseList(cases: readonly CaseLine[], up: string, caption: string): Html {
  if (cases.length === 0) return html`<p>No case.</p>`;
  const rows = cases.map(
    (line) =>
      html`<tr><td class="date">${line.date ?? "not known"}</td><th scope="row"><a href="${up}cases/${line.id}/index.html"><bdi>${line.title}</bdi></a></th><td><bdi>${placeOf(line)}</bdi></td><td class="count">${line.documents}</td><td class="count">${line.disputed > 0 && html`<b class="disputed">${line.disputed}</b>`}</td><td class="count">${line.overdue > 0 && html`<b class="overdue">${line.overdue}</b>`}</td></tr>`,
  );
  return html`<section class="scroll" tabindex="0" aria-label="${caption}"><table class="cases"><caption>${caption}</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Case</th><th scope="col">Place</th><th scope="col">Documents</th><th scope="col">Disputed facts</th><th scope="col">Overdue</th></tr></thead>
<tbody>${rows}</tbody></table></section>`;
}

function placeOf({ city, state }: CaseLine): string {
  return [city, state].filter((part) => part !== null).join(", ") || "not known";
}

/** The latest first, those of no known day last, and always in the same order. */
export function byDay(a: CaseLine, b: CaseLine): number {
  return (b.date ?? "").localeCompare(a.date ?? "", "en") || (a.id < b.id ? -1 : 1);
}

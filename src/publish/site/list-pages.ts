import type { CaseLine } from "../data/index.ts";
import { html } from "../page/html.ts";
import { byDay, caseList } from "./case-list.ts";
import type { Page } from "./shell.ts";

/** Cases put together by one thing that they share: a page a value, and one that lists the values. */
interface Grouping {
  readonly folder: string;
  readonly title: string;
  readonly what: string;
  readonly valuesOf: (line: CaseLine) => readonly string[];
}

const GROUPINGS: readonly Grouping[] = [
  { folder: "states/", title: "States", what: "state", valuesOf: ({ state }) => (state ? [state] : []) },
  { folder: "years/", title: "Years", what: "year", valuesOf: ({ date }) => (date ? [date.slice(0, 4)] : []) },
  { folder: "agencies/", title: "Agencies", what: "agency", valuesOf: ({ agencies }) => agencies },
];

/** The most cases on one page of a long list. */
const MOST = 200;

/** The pages by state, year and agency, each with its cases, and the lists of them. */
export function* groupPages(cases: readonly CaseLine[]): Generator<Page & { readonly cases: readonly CaseLine[] }> {
  for (const grouping of GROUPINGS) {
    const groups = groupsOf(cases, grouping);
    const rows = [...groups].map(
      ([slug, { name, cases: of }]) =>
        html`<li><a href="${slug}/index.html"><bdi>${name}</bdi></a> <span class="note">${of.length} ${of.length === 1 ? "case" : "cases"}</span></li>`,
    );
    const none = cases.filter((line) => grouping.valuesOf(line).length === 0).length;
    const missing = html`<p class="note">${none} ${none === 1 ? "case has" : "cases have"} no ${grouping.what} that any document gives.</p>`;
    yield {
      folder: grouping.folder,
      title: grouping.title,
      description: `The cases of this record by ${grouping.what}.`,
      main: html`<h1>${grouping.title}</h1><ul class="plain columns">${rows}</ul>${none > 0 && missing}`,
      cases: [],
    };
    for (const [slug, { name, cases: of }] of groups)
      yield {
        folder: `${grouping.folder}${slug}/`,
        title: name,
        description: `${of.length} cases of ${name}: what is known, who disagrees, and where the process stands.`,
        feed: name,
        main: html`<h1><bdi>${name}</bdi></h1>${caseList(of.slice(0, MOST), "../../", `Cases of ${name}, the latest first`)}${of.length > MOST && html`<p class="note">The latest ${MOST} of ${of.length}. All are in <a href="../../data/index.html">the data</a>.</p>`}`,
        cases: of,
      };
  }
}

/** Every case, in pages of some hundreds. */
export function* allCasesPages(cases: readonly CaseLine[]): Generator<Page> {
  const sorted = [...cases].sort(byDay);
  const pages = Math.max(1, Math.ceil(sorted.length / MOST));
  for (let page = 1; page <= pages; page++) {
    const folder = page === 1 ? "cases/" : `cases/page-${page}/`;
    const up = page === 1 ? "../" : "../../";
    const of = sorted.slice((page - 1) * MOST, page * MOST);
    const link = (to: number, words: string) =>
      html`<a href="${up}${to === 1 ? "cases/" : `cases/page-${to}/`}index.html">${words}</a>`;
    yield {
      folder,
      title: pages === 1 ? "Cases" : `Cases, page ${page} of ${pages}`,
      description: "Every case of this record, the latest first.",
      main: html`<h1>Cases</h1>${caseList(of, up, `Cases ${(page - 1) * MOST + 1} to ${(page - 1) * MOST + of.length} of ${sorted.length}, the latest first`)}<nav aria-label="Pages of cases"><p>${page > 1 && link(page - 1, "Later cases")} ${page < pages && link(page + 1, "Earlier cases")}</p></nav>`,
    };
  }
}

function groupsOf(cases: readonly CaseLine[], { valuesOf }: Grouping) {
  const groups = new Map<string, { name: string; cases: CaseLine[] }>();
  for (const line of cases)
    for (const name of new Set(valuesOf(line))) {
      const slug = slugOf(name);
      const group = groups.get(slug) ?? { name, cases: [] };
      if (!group.cases.includes(line)) group.cases.push(line);
      groups.set(slug, group);
    }
  for (const group of groups.values()) group.cases.sort(byDay);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "St. Mary's County Sheriff's Office" as "st-mary-s-county-sheriff-s-office". */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || "other"
  );
}

import type { About, CaseLine } from "../data/index.ts";
import { html } from "../page/html.ts";
import { byDay, caseList } from "./case-list.ts";
import { barChart, stateMap } from "./charts.ts";
import { slugOf } from "./list-pages.ts";
import type { Page } from "./shell.ts";

/** How many cases the first page lists. */
const LATEST = 20;

/** The first page: what the record is, how much it holds, where and when, and its latest cases. */
export function homePage(
  cases: readonly CaseLine[],
  about: About,
  at: string,
  postalCode: (state: string) => string | null,
): Page {
  const sum = (of: (line: CaseLine) => number) => cases.reduce((total, line) => total + of(line), 0);
  const years = countBy(cases, ({ date }) => date?.slice(0, 4) ?? null);
  const counted = [
    [cases.length, cases.length === 1 ? "case" : "cases"],
    [sum(({ claims }) => claims), "claims, each with its words"],
    [sum(({ disputed }) => disputed), "facts that are disputed"],
    [sum(({ verified }) => verified), "facts an editor verified"],
    [sum(({ overdue }) => overdue), "promises or steps overdue"],
  ] as const;
  return {
    folder: "",
    title: about.title,
    description: "What is known of police uses of deadly force: who said it, in which words, and who says otherwise.",
    feed: about.title,
    script: "search.js",
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: about.title,
      description: "Facts on police uses of deadly force, each with who said it in which words.",
      license: about.licence.path,
      dateModified: at,
      ...(about.address ? { url: about.address } : {}),
    },
    main: html`<h1>${about.title}</h1>
<p class="lead-in">What is known of each police use of deadly force: who said it, in which words, and who says otherwise; where the process stands; what was promised; what nobody has answered.</p>
<p class="note">As of ${at.slice(0, 10)}.</p>
<div id="search" hidden><label for="query">Search names, places and agencies</label> <input id="query" type="search" autocomplete="off"><p id="found" role="status"></p><ol id="hits" class="plain"></ol></div>
<p id="unsearched" class="note">Search needs JavaScript. Everything else works without it: see <a href="cases/index.html">all cases</a>, or by <a href="states/index.html">state</a>, <a href="years/index.html">year</a> and <a href="agencies/index.html">agency</a>.</p>
<ul class="figures">${counted.map(([count, words]) => html`<li><b>${count}</b> ${words}</li>`)}</ul>
<div class="pair">${barChart("Cases by year", years)}${stateMap("Cases by state", statesOf(cases, postalCode))}</div>
<section aria-labelledby="latest"><h2 id="latest">Latest cases</h2>${caseList([...cases].sort(byDay).slice(0, LATEST), "", `${cases.length > LATEST ? `The latest ${LATEST} of ${cases.length}` : "All cases"}, the latest first`)}</section>
`,
  };
}

function countBy(cases: readonly CaseLine[], keyOf: (line: CaseLine) => string | null) {
  const counts = new Map<string, number>();
  for (const line of cases) {
    const key = keyOf(line) ?? "not known";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, count]) => ({ label, count }));
}

function statesOf(cases: readonly CaseLine[], postalCode: (state: string) => string | null) {
  const counts = new Map<string, { name: string; count: number; href: string }>();
  for (const { label, count } of countBy(cases, ({ state }) => state)) {
    const code = postalCode(label);
    if (code) counts.set(code, { name: label, count, href: `states/${slugOf(label)}/index.html` });
  }
  return counts;
}

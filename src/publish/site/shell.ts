import { version } from "../../model/index.ts";
import type { About } from "../data/index.ts";
import { pageHead } from "../page/head.ts";
import { Html, html } from "../page/html.ts";

/** One page of the site: where it lies below the record's address, and what stands on it. */
export interface Page {
  /** Its folder, ending in /; empty for the first page. */
  readonly folder: string;
  readonly title: string;
  /** One sentence for link previews and search engines. */
  readonly description: string;
  readonly main: Html;
  /** What it is in schema.org's words, for machines. */
  readonly jsonLd?: object;
  /** The name of its feed, which lies beside it where the record has an address. */
  readonly feed?: string;
  /** The script that makes it better, of the site's own files; everything stands without it. */
  readonly script?: string;
}

const SECTIONS = [
  ["cases/", "Cases"],
  ["overdue/", "Overdue"],
  ["states/", "States"],
  ["years/", "Years"],
  ["agencies/", "Agencies"],
  ["data/", "Data"],
  ["releases/", "Releases"],
  ["about/", "About this record"],
] as const;

/** A page as a file: no request but for the site's own style and, where it has one, its script. */
export function renderShell(page: Page, about: About): string {
  const up = "../".repeat(page.folder.split("/").length - 1);
  const links = SECTIONS.map(([folder, name]) => {
    const isHere = page.folder.startsWith(folder);
    return html`<li><a href="${up}${folder}index.html"${isHere && html` aria-current="true"`}>${name}</a></li>`;
  });
  return html`<!doctype html>
<html lang="en">
<head>
${pageHead(policyFor(page))}
<title>${page.folder === "" ? about.title : `${page.title} · ${about.title}`}</title>
<meta name="description" content="${page.description}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${about.title}">
${about.address && html`<meta property="og:url" content="${about.address}${page.folder}"><link rel="canonical" href="${about.address}${page.folder}">`}
<link rel="stylesheet" href="${up}style.css">
${page.feed !== undefined && about.address !== null && html`<link rel="alternate" type="application/atom+xml" title="${page.feed}" href="feed.xml"><link rel="alternate" type="application/feed+json" title="${page.feed}" href="feed.json">`}
${page.jsonLd !== undefined && html`<script type="application/ld+json">${jsonFor(page.jsonLd)}</script>`}${page.script !== undefined && html`<script type="module" src="${up}${page.script}"></script>`}
</head>
<body>
<a class="skip" href="#main">Skip to the record</a>
<header class="masthead"><p class="name"><a href="${up}index.html">${about.title}</a></p><nav aria-label="The record"><ul>${links}</ul></nav></header>
<main id="main">
${page.main}</main>
<footer><p>A claim is what a voice said, not a fact of the world. Each fact shows who said it, in which words, and who says otherwise. <a href="${up}about/index.html">About this record, and how to ask for a correction</a>.</p><p>Made by Answerable ${version}.</p></footer>
</body>
</html>
`.markup;
}

/** Only what the site itself holds may load: no script but its own, no picture, no font, no form, nothing of third parties. */
function policyFor({ script }: Page): string {
  const scripts = script ? "script-src 'self'; connect-src 'self'; " : "";
  return `default-src 'none'; style-src 'self'; ${scripts}base-uri 'none'; form-action 'none'`;
}

/** JSON in a script element: what could end the element is written as an escape. */
function jsonFor(value: object): Html {
  return new Html(
    JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

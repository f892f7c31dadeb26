import { createHash } from "node:crypto";
import { pageHead } from "./head.ts";
import { Html, html } from "./html.ts";
import { stylesheet } from "./stylesheet.ts";

/** Only the page's own style may apply: no script, no picture, no font, no request of any kind, no form. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(stylesheet).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** What stands on a page. */
export interface PageParts {
  readonly title: string;
  /** What the page is, after the name of the project. */
  readonly masthead: string;
  /** What it shows, in one sentence. */
  readonly lead: string;
  readonly main: Html;
  readonly footer: Html;
}

/** One self-contained HTML page in the style that all have. It runs no script and asks the network for nothing. */
export function pageOf({ title, masthead, lead, main, footer }: PageParts): string {
  return html`<!doctype html>
<html lang="en">
<head>
${pageHead(POLICY)}
<title>${title}</title>
<style>${new Html(stylesheet)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the record</a>
<header class="masthead"><h1>Answerable <span>${masthead}</span></h1><p>${lead}</p></header>
<main id="main">
${main}</main>
<footer>${footer}</footer>
</body>
</html>
`.markup;
}

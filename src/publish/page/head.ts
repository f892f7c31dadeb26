import { version } from "../../model/index.ts";
import { Html, html } from "./html.ts";

/** What opens every page: what may load, how wide it is, and that no address it came from is told on. `policy` is ours, never a document's. */
export function pageHead(policy: string): Html {
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Answerable ${version}">`;
}

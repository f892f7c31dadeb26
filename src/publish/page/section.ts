import type { FactWords } from "../words/index.ts";
import { Html, html } from "./html.ts";

/** Where a case stands on a page. */
export interface CasePlace {
  /** What its anchors begin with, to keep them apart from those of other cases on the page; empty where it is the only one. Ours, never a document's. */
  readonly prefix: string;
  /** The level of its title among headings: 1 on a page of its own. */
  readonly level: 1 | 2;
  /** A link to report an error in one fact; null on a page that has none. */
  readonly reportFact: ((fact: FactWords) => Html) | null;
}

/** One section of a case, with a heading that links and screen readers can find. `name` is ours, not a document's. */
export function section({ prefix, level }: CasePlace, name: string, heading: string, content: Html): Html {
  const h = new Html(`h${level + 1}`);
  return html`<section id="${prefix}${name}" class="${name}" aria-labelledby="${prefix}${name}-heading"><${h} id="${prefix}${name}-heading">${heading}</${h}>
${content}</section>
`;
}

/** A heading inside a section. */
export function subheading({ level }: CasePlace, words: string): Html {
  const h = new Html(`h${level + 2}`);
  return html`<${h}><bdi>${words}</bdi></${h}>`;
}

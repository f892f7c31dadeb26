import { type Html, html } from "./html.ts";

/** One section of a case, with a heading that links and screen readers can find. `name` and `prefix` are ours, not a document's. */
export function section(prefix: string, name: string, heading: string, content: Html): Html {
  return html`<section id="${prefix}-${name}" class="${name}" aria-labelledby="${prefix}-${name}-heading"><h3 id="${prefix}-${name}-heading">${heading}</h3>
${content}</section>
`;
}

import { type Html, html } from "../page/html.ts";

/** How readers can say that something is wrong: an e-mail address, or the address of a form. */
export type Correction = { readonly mail: string } | { readonly form: string } | null;

/** A link to report an error in a case, or in one fact of it, with the place already named. Where nothing is set up the page says so. */
export function reportLink(correction: Correction, caseId: string, field: string | null): Html {
  const place = field ? `${caseId}, ${field}` : caseId;
  if (correction === null) return html`This record gives no address for corrections yet.`;
  const address =
    "mail" in correction
      ? `mailto:${encodeURIComponent(correction.mail).replace("%40", "@")}?subject=${encodeURIComponent(`Correction: ${place}`)}`
      : `${correction.form}${correction.form.includes("?") ? "&" : "?"}about=${encodeURIComponent(place)}`;
  return html`<a href="${address}" rel="noopener noreferrer">Report an error${field && html` in this fact`}</a>`;
}
